import { MatchFeature } from '../find/match-feature.js';
import type { Compared } from './compared.js';
import type { MatchedEvent } from './matched-event.js';

const MILLISECONDS_IN_A_DAY = 86_400_000;
/** Events further apart are two, in days. */
export const MAX_DAYS = 2;
/** Of what lasts longer, in days, only that is compared which begins and ends on much the same days. */
export const MAX_SPAN = 31;

/** What begins and ends on much the same days loses half by lasting longer. */
const SAME_ENDS = 0.5;

type When = Pick<MatchedEvent, 'start' | 'end'>;

/** What the times of two events say; null where they are too far apart. */
export function compareTimes(one: When, other: When): Compared | null {
  const days = daysApart(one, other);
  if (days > MAX_DAYS) return null;
  const span = Math.max(spanOf(one), spanOf(other));
  const ends = Math.max(distance(one.start, other.start), distance(one.end, other.end));
  if (span > MAX_SPAN && ends > MAX_DAYS) return null;
  return {
    feature: MatchFeature.TIME,
    features: {
      oneDayApart: Number(days === 1),
      twoDaysApart: Number(days === 2),
      longer: (Math.log(span) / Math.log(MAX_SPAN)) * (ends > MAX_DAYS ? 1 : SAME_ENDS),
    },
    text: `${APART[days] ?? ''}${span > 1 ? `, the longer lasts ${span} days` : ''}`,
  };
}

const APART = ['on the same day', '1 day apart', '2 days apart'];

/** Days that lie between two events; 0 where they have one in common. */
const daysApart = (one: When, other: When): number =>
  Math.max(0, dayOf(one.start) - dayOf(other.end), dayOf(other.start) - dayOf(one.end));

/** So many days an event lasts, the first and the last counted. */
export const spanOf = ({ start, end }: When): number => dayOf(end) - dayOf(start) + 1;

export const dayOf = (instant: number): number => Math.floor(instant / MILLISECONDS_IN_A_DAY);

const distance = (one: number, other: number): number => Math.abs(dayOf(one) - dayOf(other));
