import { useMemo } from 'preact/hooks';
import { ActorPairs } from '../../../parts/actor-graph/actor-pairs.js';
import { pairsOf } from '../../../parts/actor-graph/pairs.js';
import { fightsQuery, MAX_PAIRS, strikesQuery } from '../../../parts/actor-graph/pairs-query.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { TabProperties } from '../tab-properties.js';
import { questionInWords } from '../tools/question-in-words.js';
import { texts } from '../../../language/texts.js';

/** Those between whom the events happened, an edge for all that two of them did to each other. */
export function GraphTab({ state, names, filter }: TabProperties) {
  const variables = filter && { events: filter, pairs: MAX_PAIRS };
  const strikes = usePaneQuery('strikes', strikesQuery, variables);
  const fights = usePaneQuery('fights', fightsQuery, variables);
  const pairs = useMemo(
    () => pairsOf(strikes.data?.whoStruckWhom ?? [], fights.data?.whoFoughtWhom ?? []),
    [strikes.data, fights.data],
  );
  return (
    <Pane label={texts.page.graph} result={strikes}>
      {() => (
        <>
          <p class="quiet" role="status">
            {fights.loading && texts.graph.battlesCounted}
          </p>
          {pairs.length > 0 && filter !== null && (
            <ActorPairs
              pairs={pairs}
              filter={filter}
              title={texts.graph.titleDuring(questionInWords(state, names))}
            />
          )}
          {pairs.length === 0 && !fights.loading && <EmptyState>{texts.explore.noSides}</EmptyState>}
        </>
      )}
    </Pane>
  );
}
