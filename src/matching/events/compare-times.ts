import type { Reason } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import type { MatchedEvent } from './matched-event.js';

const MILLISECONDS_IN_A_DAY = 86_400_000;
/** Events that begin or end further apart are two, in days. */
export const MAX_DAYS = 2;

const EFFECTS = [0.35, 0.25, 0.15];
/** Of what lasts longer, in days, many more things begin and end on the same days. */
const LONG = 7;
const EFFECT_OF_LONG = 0.5;

type When = Pick<MatchedEvent, 'start' | 'end'>;

/** What the times of two events say; null where they begin or end too far apart. */
export function compareTimes(one: When, other: When): Reason | null {
  const days = Math.max(daysBetween(one.start, other.start), daysBetween(one.end, other.end));
  const effect = EFFECTS[days];
  if (effect === undefined) return null;
  const isLong = Math.max(one.end - one.start, other.end - other.start) > LONG * MILLISECONDS_IN_A_DAY;
  const text = ['on the same day', '1 day apart'][days] ?? `${days} days apart`;
  return {
    feature: MatchFeature.TIME,
    effect: isLong ? effect * EFFECT_OF_LONG : effect,
    text: isLong ? `begin and end ${text}` : text,
  };
}

export const dayOf = (instant: number): number => Math.floor(instant / MILLISECONDS_IN_A_DAY);

const daysBetween = (one: number, other: number): number => Math.abs(dayOf(one) - dayOf(other));
