import type { VariablesOf } from 'gql.tada';
import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { addressOf } from '../../address/addresses.js';
import { keepingMoment } from '../../address/link.js';
import { useAsOf } from '../../address/use-as-of.js';
import { useParameters } from '../../address/use-parameters.js';
import { useQuery } from '../../api/use-query.js';
import { ActorGraph } from './actor-graph.js';
import { ActorPanel } from './actor-panel.js';
import { actorsOf, type ActorPair } from './actor-pair.js';
import { LAYOUTS } from './layouts.js';
import { pairEventsQuery } from './pair-events-query.js';
import { PairPanel } from './pair-panel.js';
import { PairTable } from './pair-table.js';

type EventFilter = NonNullable<VariablesOf<typeof pairEventsQuery>['events']>;

interface Properties {
  pairs: readonly ActorPair[];
  /** The events that the pairs were counted over. */
  filter: EventFilter;
  /** Title of the picture when it is saved. */
  title: string;
}

/** Events that a pair unfolds to. */
const UNFOLDED = 30;

/** The events of a pair; fights have no direction. */
const eventsBetween = ({ kind, source, target }: ActorPair, filter: EventFilter): EventFilter => ({
  and: [
    filter,
    ...(kind === 'struck'
      ? [{ by: [source.id], on: [target.id] }]
      : [{ involving: [source.id] }, { involving: [target.id] }, { kind: ['BATTLE' as const] }]),
  ],
});

/** Actors and what is between them: a picture, a panel for what is picked in it, and a table. */
export function ActorPairs({ pairs, filter, title }: Properties) {
  const parameters = useParameters();
  const { route } = useLocation();
  const asOf = useAsOf();
  const picked = parameters.get('node');
  const pair = pairs.find(({ id }) => id === picked);
  const actor = actorsOf(pairs).find(({ id }) => id === picked);
  const isUnfolded = pair !== undefined && parameters.get('unfold') !== null;
  const { data } = useQuery(
    pairEventsQuery,
    isUnfolded ? { events: eventsBetween(pair, filter), first: UNFOLDED } : null,
  );
  const unfolded = useMemo(
    () => (isUnfolded && data !== null ? { pair, events: data.events.nodes } : null),
    [isUnfolded, pair, data],
  );
  return (
    <>
      <div class="with-panel">
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
          title={title}
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
