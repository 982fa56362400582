import { useQueryAsOf } from '../../../api/use-query.js';
import { View } from '../../../parts/view/view.js';
import { ReconcileTabs } from '../reconcile-tabs.js';
import './crosswalks.css';
import { CrosswalkCard } from './crosswalk-card.js';
import { crosswalksQuery } from './crosswalks-query.js';
import { texts } from '../../../language/texts.js';

/** Lists of decisions that come with the program, as this graph stands now. */
export function CrosswalksTab() {
  const result = useQueryAsOf(null, crosswalksQuery, {});
  return (
    <View title={texts.page.reconcile} result={result} controls={<ReconcileTabs />}>
      {({ crosswalks }) => (
        <>
          <p class="reconcile-progress">{texts.reconcile.crosswalkMeaning}</p>
          {crosswalks.map((crosswalk) => (
            <CrosswalkCard key={crosswalk.name} crosswalk={crosswalk} />
          ))}
        </>
      )}
    </View>
  );
}
