/** An actor in the graph. */
export interface GraphActor {
  readonly id: string;
  readonly name: string;
}

/** What two actors did to each other, over all events of theirs. */
export interface ActorPair {
  readonly id: string;
  /** Fights have no direction. */
  readonly kind: 'struck' | 'fought';
  readonly source: GraphActor;
  readonly target: GraphActor;
  readonly events: number;
  /** When the first and the last were, in words; null if no time is known. */
  readonly first: string | null;
  readonly last: string | null;
  readonly killedLow: number | null;
  readonly killedBest: number | null;
  readonly killedHigh: number | null;
}

/** An event of an unfolded pair. */
export interface UnfoldedEvent {
  readonly id: string;
  readonly title: string;
}

interface WeighedActor extends GraphActor {
  /** Events of all its pairs. */
  readonly events: number;
}

/** The actors of the pairs, those of most events first. */
export function actorsOf(pairs: readonly ActorPair[]): WeighedActor[] {
  const actors = new Map<string, WeighedActor>();
  for (const { source, target, events } of pairs) {
    for (const { id, name } of new Map([source, target].map((actor) => [actor.id, actor])).values())
      actors.set(id, { id, name, events: (actors.get(id)?.events ?? 0) + events });
  }
  return [...actors.values()].toSorted(
    (one, other) => other.events - one.events || (one.id < other.id ? -1 : 1),
  );
}

/** It and everyone it shares a pair with. */
export const neighboursOf = (id: string, pairs: readonly ActorPair[]): ReadonlySet<string> =>
  new Set([
    id,
    ...pairs.flatMap(({ source, target }) =>
      source.id === id ? [target.id] : target.id === id ? [source.id] : [],
    ),
  ]);
