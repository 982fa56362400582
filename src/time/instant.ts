import { DateTime } from './date-time.js';

/** As long as an instant is in ISO 8601 with a year of four digits; RFC 3339 knows no other years. */
const LENGTH = '0000-00-00T00:00:00.000Z'.length;

/** The instant that a text names, as RFC 3339 writes it, to the millisecond; null where it names none. */
export function readInstant(text: string): Date | null {
  try {
    return checkedInstant(DateTime.parseValue(text));
  } catch {
    return null;
  }
}

/** The same instant, unless it has no year of four digits in UTC; then null. */
export const checkedInstant = (instant: Date): Date | null =>
  instant.toISOString().length === LENGTH ? instant : null;

/** The one way in which we write an instant: in UTC, with milliseconds only where there are some. */
export const instantText = (instant: Date): string => instant.toISOString().replace('.000Z', 'Z');

export const isSameInstant = (one: Date | null, other: Date | null): boolean =>
  one?.getTime() === other?.getTime();
