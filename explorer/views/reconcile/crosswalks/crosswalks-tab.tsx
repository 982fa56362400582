import { useQueryAsOf } from '../../../api/use-query.js';
import { View } from '../../../parts/view/view.js';
import { ReconcileTabs } from '../reconcile-tabs.js';
import './crosswalks.css';
import { CrosswalkCard } from './crosswalk-card.js';
import { crosswalksQuery } from './crosswalks-query.js';

/** Lists of decisions that come with the program, as this graph stands now. */
export function CrosswalksTab() {
  const result = useQueryAsOf(null, crosswalksQuery, {});
  return (
    <View title="Reconcile" result={result} controls={<ReconcileTabs />}>
      {({ crosswalks }) => (
        <>
          <p class="reconcile-progress">
            A crosswalk is a list of decisions on which bodies of several data sets are the same, and which
            are not. What was decided in this graph stands, whatever it says.
          </p>
          {crosswalks.map((crosswalk) => (
            <CrosswalkCard key={crosswalk.name} crosswalk={crosswalk} />
          ))}
        </>
      )}
    </View>
  );
}
