import type { ResultOf } from 'gql.tada';
import { useMemo } from 'preact/hooks';
import { addressWith } from '../../address/addresses.js';
import { Link } from '../../address/link.js';
import { useParameters } from '../../address/use-parameters.js';
import { ActorPairs } from '../../parts/actor-graph/actor-pairs.js';
import { pairsOf } from '../../parts/actor-graph/pairs.js';
import { fightsQuery, MAX_PAIRS, strikesQuery } from '../../parts/actor-graph/pairs-query.js';
import { TimeFilter } from '../../parts/time-filter/time-filter.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { nameOf } from '../../parts/thing/thing.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { startQuery } from './start-query.js';

/** Number of actors offered per side. */
const OFFERED = 12;

/** Actors and what is between them; nodes to start from. */
export function StartView() {
  const parameters = useParameters();
  const [since, until] = [parameters.get('since'), parameters.get('until')];
  const during = since === null && until === null ? undefined : `${since ?? '..'}/${until ?? '..'}`;
  const events = useMemo(() => ({ during }), [during]);
  const sides = useQuery(startQuery, { events, first: OFFERED });
  const strikes = useQuery(strikesQuery, { events, pairs: MAX_PAIRS });
  const fights = useQuery(fightsQuery, { events, pairs: MAX_PAIRS });
  const pairs = useMemo(
    () => strikes.data && pairsOf(strikes.data.whoStruckWhom, fights.data?.whoFoughtWhom ?? []),
    [strikes.data, fights.data],
  );
  return (
    <View
      title="Who struck and fought whom"
      result={{ ...strikes, error: strikes.error ?? sides.error }}
      actions={
        <Link class="button" to="/paths">
          Find a path
        </Link>
      }
    >
      {() => (
        <>
          <TimeFilter />
          <p class="quiet" role="status">
            {fights.loading && 'Battles are being counted…'}
            {fights.error !== null &&
              !fights.loading &&
              'The battles could not be counted, so only strikes are drawn: choose a shorter time.'}
          </p>
          {pairs !== null && pairs.length > 0 && (
            <ActorPairs
              pairs={pairs}
              filter={events}
              title={
                during === undefined ? 'Who struck and fought whom' : `Who struck and fought whom, ${during}`
              }
            />
          )}
          {pairs?.length === 0 && !fights.loading && (
            <EmptyState>
              No event has two sides. Search for something and press “Graph” on its page, or choose another
              time.
            </EmptyState>
          )}
          {sides.data !== null && sides.data.perpetrators.length + sides.data.targets.length > 0 && (
            <>
              <p>Search for something and press “Graph” on its page, or start from a side in many events:</p>
              <Sides title="Perpetrators" sides={sides.data.perpetrators} />
              <Sides title="Targets" sides={sides.data.targets} />
            </>
          )}
        </>
      )}
    </View>
  );
}

interface SidesProperties {
  title: string;
  sides: ResultOf<typeof startQuery>['targets'];
}

const Sides = ({ title, sides }: SidesProperties) => (
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
