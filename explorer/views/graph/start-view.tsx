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
import { texts } from '../../language/texts.js';

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
      title={texts.graph.title}
      result={{ ...strikes, error: strikes.error ?? sides.error }}
      actions={
        <Link class="button" to="/paths">
          {texts.graph.findPath}
        </Link>
      }
    >
      {() => (
        <>
          <TimeFilter />
          <p class="quiet" role="status">
            {fights.loading && texts.graph.battlesCounted}
            {fights.error !== null && !fights.loading && texts.graph.battlesFailed}
          </p>
          {pairs !== null && pairs.length > 0 && (
            <ActorPairs
              pairs={pairs}
              filter={events}
              title={during === undefined ? texts.graph.title : texts.graph.titleDuring(during)}
            />
          )}
          {pairs?.length === 0 && !fights.loading && <EmptyState>{texts.graph.noSides}</EmptyState>}
          {sides.data !== null && sides.data.perpetrators.length + sides.data.targets.length > 0 && (
            <>
              <p>{texts.graph.orStart}</p>
              <Sides title={texts.graph.perpetrators} sides={sides.data.perpetrators} />
              <Sides title={texts.graph.targets} sides={sides.data.targets} />
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
              <Link to={addressWith('/graph', { around: node.id })}>
                <bdi>{nameOf(node)}</bdi>
              </Link>{' '}
              <span class="quiet">{texts.graph.inEvents(counted(count, 'event'))}</span>
            </li>
          ),
      )}
    </ul>
  </section>
);
