import type { ResultOf } from 'gql.tada';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { addressOf, addressWith } from '../../address/addresses.js';
import { keepingMoment, Link } from '../../address/link.js';
import { useAsOf } from '../../address/use-as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { ActorGraph } from '../../parts/actor-graph/actor-graph.js';
import { actorsOf, type ActorPair } from '../../parts/actor-graph/actor-pair.js';
import { LAYOUTS } from '../../parts/actor-graph/layouts.js';
import { PairTable } from '../../parts/actor-graph/pair-table.js';
import { TimeFilter } from '../../parts/time-filter/time-filter.js';
import { EmptyState } from '../../parts/view/empty-state.js';
import { View } from '../../parts/view/view.js';
import { nameOf } from '../../parts/thing/thing.js';
import { counted } from '../../parts/words.js';
import { useQuery } from '../../api/use-query.js';
import { ActorPanel } from './actor-panel.js';
import { pairEventsQuery } from './pair-events-query.js';
import { PairPanel } from './pair-panel.js';
import { pairsOf } from './pairs.js';
import { fightsQuery, startQuery } from './start-query.js';

/** Number of actors offered per side, of pairs drawn per kind, and of events that a pair unfolds to. */
const OFFERED = 12;
const PAIRS = 500;
const UNFOLDED = 30;

/** Actors and what is between them; nodes to start from. */
export function StartView() {
  const parameters = useParameters();
  const [since, until] = [parameters.get('since'), parameters.get('until')];
  const during = since === null && until === null ? undefined : `${since ?? '..'}/${until ?? '..'}`;
  const result = useQuery(startQuery, { events: { during }, pairs: PAIRS, first: OFFERED });
  const fights = useQuery(fightsQuery, { events: { during }, pairs: PAIRS });
  const pairs = useMemo(
    () => result.data && pairsOf(result.data.whoStruckWhom, fights.data?.whoFoughtWhom ?? []),
    [result.data, fights.data],
  );
  return (
    <View
      title="Who struck and fought whom"
      result={result}
      actions={
        <Link class="button" to="/paths">
          Find a path
        </Link>
      }
    >
      {({ perpetrators, targets }) =>
        perpetrators.length + targets.length === 0 && !fights.loading && pairs?.length === 0 ? (
          <>
            <TimeFilter />
            <EmptyState>
              No event has a side. Search for something and press “Graph” on its page, or choose another time.
            </EmptyState>
          </>
        ) : (
          <>
            <TimeFilter />
            <p class="quiet" role="status">
              {fights.loading && 'Battles are being counted…'}
              {fights.error !== null &&
                !fights.loading &&
                'The battles could not be counted, so only strikes are drawn: choose a shorter time.'}
            </p>
            {pairs !== null && pairs.length > 0 && <Actors pairs={pairs} during={during} />}
            <p>Search for something and press “Graph” on its page, or start from a side in many events:</p>
            <Sides title="Perpetrators" sides={perpetrators} />
            <Sides title="Targets" sides={targets} />
          </>
        )
      }
    </View>
  );
}

/** The events of a pair; fights have no direction. */
const eventsBetween = ({ kind, source, target }: ActorPair, during: string | undefined) =>
  kind === 'struck'
    ? { by: [source.id], on: [target.id], during }
    : { and: [{ involving: [source.id] }, { involving: [target.id] }], kind: ['BATTLE' as const], during };

function Actors({ pairs, during }: { pairs: readonly ActorPair[]; during: string | undefined }) {
  const parameters = useParameters();
  const { route } = useLocation();
  const asOf = useAsOf();
  const picked = parameters.get('node');
  const pair = pairs.find(({ id }) => id === picked);
  const actor = actorsOf(pairs).find(({ id }) => id === picked);
  const isUnfolded = pair !== undefined && parameters.get('unfold') !== null;
  const { data } = useQuery(pairEventsQuery, {
    events: pair ? eventsBetween(pair, during) : {},
    first: isUnfolded ? UNFOLDED : 0,
  });
  const unfolded = useMemo(
    () => (isUnfolded && data !== null ? { pair, events: data.events.nodes } : null),
    [isUnfolded, pair, data],
  );
  return (
    <>
      <div class="graph-and-panel">
        <ActorGraph
          pairs={pairs}
          unfolded={unfolded}
          picked={picked}
          onPick={(id) => {
            if (id.startsWith('event:'))
              route(keepingMoment(addressOf({ __typename: 'Event', id }) ?? '/', asOf));
            else parameters.set({ node: id, unfold: null });
          }}
          layout={LAYOUTS.find((one) => one === parameters.get('layout')) ?? 'forces'}
          onLayout={(layout) => {
            parameters.set({ layout: layout === 'forces' ? null : layout }, { replace: true });
          }}
          title={
            during === undefined ? 'Who struck and fought whom' : `Who struck and fought whom, ${during}`
          }
        />
        {pair !== undefined && (
          <PairPanel key={pair.id} pair={pair} events={unfolded && (data?.events ?? null)} />
        )}
        {actor !== undefined && <ActorPanel key={actor.id} actor={actor} pairs={pairs} />}
      </div>
      <PairTable
        pairs={pairs}
        picked={picked}
        addressOf={(id) => parameters.with({ node: id, unfold: null })}
      />
    </>
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
