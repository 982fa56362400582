import { useParameters } from '../../../address/use-parameters.js';
import { useQuery } from '../../../api/use-query.js';
import { View } from '../../../parts/view/view.js';
import { undoMergeMutation, undoRefusalMutation } from '../decision-mutations.js';
import { ReconcileTabs } from '../reconcile-tabs.js';
import { DecisionList } from './decision-list.js';
import { decisionsQuery } from './decisions-query.js';

/** Decisions of each sort on one page. */
const PAGE = 50;

/** What was decided, by whom, when and why; each can be undone. */
export function DecisionsTab() {
  const parameters = useParameters();
  const result = useQuery(decisionsQuery, {
    last: PAGE,
    mergesBefore: parameters.get('merged'),
    refusalsBefore: parameters.get('apart'),
  });
  return (
    <View title="Reconcile" result={result} controls={<ReconcileTabs />}>
      {({ merges, mergeRefusals }) => (
        <>
          <div class="decision-lists">
            <DecisionList
              title="The same"
              between="stands for"
              undo={undoMergeMutation}
              decisions={merges.nodes.map(({ kept, merged, ...rest }) => ({
                ...rest,
                things: [kept, ...merged],
              }))}
              total={merges.totalCount}
              parameter="merged"
              page={merges.pageInfo}
            />
            <DecisionList
              title="Not the same"
              between="is not"
              undo={undoRefusalMutation}
              decisions={mergeRefusals.nodes.map(({ pair, ...rest }) => ({ ...rest, things: pair }))}
              total={mergeRefusals.totalCount}
              parameter="apart"
              page={mergeRefusals.pageInfo}
            />
          </div>
        </>
      )}
    </View>
  );
}
