import { ActorKind } from '../../knowledge/actors/actor-kind.js';
import type { MatchedActor } from './matched-actor.js';

/**
 * Whether nothing rules out that two actors are one: that one is part of the other, or a person and the other a body; or
 * that nobody knows who one of them is.
 */
export function mayBeOne(one: MatchedActor, other: MatchedActor): boolean {
  const kinds = [one.kind, other.kind];
  if (kinds.includes(ActorKind.UNIDENTIFIED)) return false;
  if (kinds.includes(ActorKind.PERSON) && one.kind !== other.kind) return false;
  return !one.wholes.includes(other.id) && !other.wholes.includes(one.id);
}
