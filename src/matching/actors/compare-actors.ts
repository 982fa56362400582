import { ActorKind } from '../../knowledge/actors/actor-kind.js';
import type { Reason } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import { compareNames } from '../names/compare-names.js';
import type { MatchedActor } from './matched-actor.js';

const SAME_WHOLE = 0.05;
/** A source that calls a body an armed group may mean what another calls a unit; hardly what it calls a newspaper. */
const OTHER_KIND = { akin: -0.03, foreign: -0.15 };

const ARMED: readonly ActorKind[] = [
  ActorKind.ARMED_FORCES,
  ActorKind.ARMED_GROUP,
  ActorKind.MILITARY_UNIT,
  ActorKind.COALITION,
];

/**
 * What speaks for two actors being one, or against it. Null where they cannot be: one is part of the other, or a person
 * and the other a body; or nobody knows who one of them is.
 */
export function compareActors(one: MatchedActor, other: MatchedActor): Reason[] | null {
  const kinds = [one.kind, other.kind];
  if (kinds.includes(ActorKind.UNIDENTIFIED)) return null;
  if (kinds.includes(ActorKind.PERSON) && one.kind !== other.kind) return null;
  if (one.wholes.includes(other.id) || other.wholes.includes(one.id)) return null;
  const reasons = [compareNames(one.names, other.names)];
  if (one.kind !== other.kind) {
    const isAkin = ARMED.includes(one.kind) === ARMED.includes(other.kind);
    const effect = isAkin ? OTHER_KIND.akin : OTHER_KIND.foreign;
    reasons.push({ feature: MatchFeature.KIND, effect, text: `${one.kind} and ${other.kind}` });
  }
  const whole = one.wholes.find((id) => other.wholes.includes(id));
  if (whole !== undefined)
    reasons.push({ feature: MatchFeature.SIDES, effect: SAME_WHOLE, text: `both part of ${whole}` });
  return reasons;
}
