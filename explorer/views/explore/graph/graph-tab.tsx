import { addressWith } from '../../../address/addresses.js';
import { Link } from '../../../address/link.js';
import { lastDayOf } from '../../../parts/date-field/read-date.js';
import { EmptyState } from '../../../parts/view/empty-state.js';
import { nameOf } from '../../../parts/thing/thing.js';
import { counted } from '../../../parts/words.js';
import { facetsQuery } from '../chips/facets-query.js';
import type { ExploreState } from '../explore-state.js';
import { Pane } from '../pane/pane.js';
import { usePaneQuery } from '../pane/use-pane-query.js';
import type { TabProperties } from '../tab-properties.js';

/** Actors offered. */
const OFFERED = 24;

/** The first day of an EDTF year, month or day. */
const firstDayOf = (date: string): string => (date.length === 10 ? date : `${date}-01-01`.slice(0, 10));

/** The same period in the graph view, whose days are exact. */
const periodFor = ({ since, until }: ExploreState): Record<string, string> => ({
  ...(since !== null && { since: firstDayOf(since) }),
  ...(until !== null && { until: lastDayOf(until) }),
});

/** Those between whom the events happened, each leading to its graph in the same period. */
export function GraphTab({ state, filter }: TabProperties) {
  const result = usePaneQuery('graph', facetsQuery, filter && { filter, by: 'SIDE' });
  return (
    <Pane label="Graph" result={result}>
      {({ eventFacets }) => {
        const sides = eventFacets.flatMap(({ node, count }) => (node === null ? [] : [{ node, count }]));
        return sides.length === 0 ? (
          <EmptyState>No side of these events is known, so there is nothing to draw.</EmptyState>
        ) : (
          <>
            <h2>The graph around</h2>
            <ul class="graph-starts plain">
              {sides.slice(0, OFFERED).map(({ node, count }) => (
                <li key={node.id}>
                  <Link to={addressWith('/graph', { around: node.id, ...periodFor(state) })}>
                    <span dir="auto">{nameOf(node)}</span>
                  </Link>{' '}
                  <span class="quiet">{counted(count, 'event')}</span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Pane>
  );
}
