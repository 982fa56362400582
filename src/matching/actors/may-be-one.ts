import { ActorKind } from '../../knowledge/actors/actor-kind.js';
import type { MatchedActor } from './matched-actor.js';

/**
 * Whether two actors may be the same: neither is part of the other, they are not a person and an organization, and both
 * are identified.
 */
export function mayBeOne(one: MatchedActor, other: MatchedActor): boolean {
  const kinds = [one.kind, other.kind];
  if (kinds.includes(ActorKind.UNIDENTIFIED)) return false;
  if (kinds.includes(ActorKind.PERSON) && one.kind !== other.kind) return false;
  return !one.wholes.includes(other.id) && !other.wholes.includes(one.id);
}
