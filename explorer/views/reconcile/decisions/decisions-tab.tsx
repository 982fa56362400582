import { useParameters } from '../../../address/use-parameters.js';
import { useQuery } from '../../../api/use-query.js';
import { View } from '../../../parts/view/view.js';
import { undoMergeMutation, undoRefusalMutation } from '../decision-mutations.js';
import { ReconcileTabs } from '../reconcile-tabs.js';
import './decisions.css';
import { DecisionList } from './decision-list.js';
import { decisionsQuery } from './decisions-query.js';
import { texts } from '../../../language/texts.js';

/** Decisions of each sort on one page. */
const PAGE = 50;

/** What was decided, by whom, when and why; each can be undone. */
export function DecisionsTab() {
  const parameters = useParameters();
  const result = useQuery(decisionsQuery, {
    last: PAGE,
    mergesBefore: parameters.get('merged'),
    refusalsBefore: parameters.get('apart'),
    coveringsBefore: parameters.get('covered'),
  });
  return (
    <View title={texts.page.reconcile} result={result} controls={<ReconcileTabs />}>
      {({ merges, refusals, coverings }) => (
        <>
          <div class="decision-lists">
            <DecisionList
              title={texts.reconcile.same}
              between={texts.reconcile.standsFor}
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
              title={texts.reconcile.notSame}
              between={texts.reconcile.isNot}
              undo={undoRefusalMutation}
              decisions={refusals.nodes.map(({ pair, ...rest }) => ({ ...rest, things: pair }))}
              total={refusals.totalCount}
              parameter="apart"
              page={refusals.pageInfo}
            />
            {coverings.totalCount > 0 && (
              <DecisionList
                title={texts.reconcile.oneForSeveral}
                between={texts.reconcile.coversWord}
                undo={undoRefusalMutation}
                decisions={coverings.nodes.map(({ pair, covering, ...rest }) => ({
                  ...rest,
                  things: pair.toSorted(
                    (one, other) => Number(other.id === covering?.id) - Number(one.id === covering?.id),
                  ),
                }))}
                total={coverings.totalCount}
                parameter="covered"
                page={coverings.pageInfo}
              />
            )}
          </div>
        </>
      )}
    </View>
  );
}
