import type { Reason } from '../find/candidate.js';
import { readActorModel } from './actor-model.js';
import { reasonsOf } from './actor-reasons.js';
import { mostAlike } from './compared-names.js';
import type { MatchedActor } from './matched-actor.js';
import { ActorKind } from '../../domain/actors/kind.js';

const model = readActorModel();

/** Reasons for and against two actors being the same; null if that is impossible. */
export function compareActors(one: MatchedActor, other: MatchedActor): Reason[] | null {
  if (!mayBeOne(one, other)) return null;
  const externalId = one.externalIds.find((id) => other.externalIds.includes(id)) ?? null;
  const names = mostAlike(one.names, other.names, model, externalId !== null);
  if (names === null) return null;
  const whole = one.wholes.find((id) => other.wholes.includes(id)) ?? null;
  return reasonsOf({ names, kinds: [one.kind, other.kind], externalId, whole }, model);
}

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
