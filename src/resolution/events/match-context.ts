import type { Candidate } from '../find/candidate.js';
import type { MatchedActor } from '../actors/matched-actor.js';
import type { MatchedPlace } from '../places/matched-place.js';
import { type Side, sideOf } from './side.js';

/** The places and actors among which events happened, and which of these may be one. */
export interface MatchContext {
  readonly places: ReadonlyMap<string, MatchedPlace>;
  readonly actors: ReadonlyMap<string, MatchedActor>;
  /** What sort of side each actor is. */
  readonly sides: ReadonlyMap<string, Side>;
  /** By the id of a place or an actor, the ids of those that it may be one with. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The context of events at these places, with these actors, of which these candidates may be one. */
export const matchContextOf = (
  places: ReadonlyMap<string, MatchedPlace>,
  actors: ReadonlyMap<string, MatchedActor>,
  likely: readonly Candidate[],
): MatchContext => ({
  places,
  actors,
  sides: new Map([...actors].map(([id, actor]) => [id, sideOf(actor)])),
  alike: alikeBy(likely),
});

function alikeBy(candidates: readonly Candidate[]): Map<string, Set<string>> {
  const alike = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const others = alike.get(one);
    if (others) others.add(other);
    else alike.set(one, new Set([other]));
  };
  for (const { one, other } of candidates) {
    add(one, other);
    add(other, one);
  }
  return alike;
}
