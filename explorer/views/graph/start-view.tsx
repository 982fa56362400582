import type { ResultOf } from 'gql.tada';
import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { nameOf } from '../../parts/thing/thing.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { startQuery } from './start-query.js';

/** Number of actors offered per side. */
const OFFERED = 12;

/** Offers nodes to start from. */
export function StartView() {
  const result = useQuery(startQuery, { first: OFFERED });
  return (
    <View title="Where should the graph start?" result={result}>
      {({ perpetrators, targets }) =>
        perpetrators.length + targets.length === 0 ? (
          <EmptyState>No event has a side. Search for something and press “Graph” on its page.</EmptyState>
        ) : (
          <>
            <p>Search for something and press “Graph” on its page, or start from a side in many events:</p>
            <Sides title="Perpetrators" sides={perpetrators} />
            <Sides title="Targets" sides={targets} />
          </>
        )
      }
    </View>
  );
}

interface Properties {
  title: string;
  sides: ResultOf<typeof startQuery>['targets'];
}

const Sides = ({ title, sides }: Properties) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    <ul>
      {sides.map(
        ({ node, count }) =>
          node !== null && (
            <li key={node.id}>
              <Link to={addressWith('/graph', { around: node.id })}>{nameOf(node)}</Link>{' '}
              <span class="quiet">in {counted(count, 'event')}</span>
            </li>
          ),
      )}
    </ul>
  </section>
);
