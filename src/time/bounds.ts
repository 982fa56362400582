import { InvalidTime } from './invalid-time.js';
import type { TimePrecision } from './time-precision.js';

/** The instants that bound a time, both included; null if open or unknown. */
export interface Bounds {
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly precision: TimePrecision;
}

/** The first and last whole year that a JavaScript date can represent (ECMA-262, time values). */
const FIRST_YEAR = -271_820;
const LAST_YEAR = 275_759;

/** The first instant of a day. Days and months out of range carry over into the next month or year. */
export function startOfDay(year: number, month = 1, day = 1): Date {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new InvalidTime(
      `The year ${year} is too far away to be placed in time.`,
      `Expected a year from ${FIRST_YEAR} to ${LAST_YEAR}.`,
    );
  }
  // Date.UTC maps the years 0 to 99 to 1900 to 1999.
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return instant;
}

export const millisecondBefore = (instant: Date): Date => new Date(instant.getTime() - 1);

/** From the start of the first year to the last millisecond of the last. */
export const yearBounds = (first: number, last: number, precision: TimePrecision): Bounds => ({
  earliest: startOfDay(first),
  latest: millisecondBefore(startOfDay(last + 1)),
  precision,
});

export const daysInMonth = (year: number, month: number): number =>
  startOfDay(year, month + 1, 0).getUTCDate();
