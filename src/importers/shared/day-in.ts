import { parseTime } from '../../time/edtf.js';
import { InvalidTime } from '../../time/invalid-time.js';
import { isSentinelDay } from './sentinel-dates.js';

/** Year, month and day, as R and pandas write them; a time of day, which they add to days too, is ignored. */
const DAY =
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?$/;
/** A year that begins with 0 has two digits, padded by a program: 0025 is 2025, or 1925. */
const FILLED_UP = '0';

/** Midnight, which programs add to days. */
const MIDNIGHT = /(?<=^\d{4}-\d{2}-\d{2})[ T]00:00(?::00(?:\.0+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/;

/** A day without the midnight after it; any other text unchanged. */
export const withoutMidnight = (text: string): string => text.replace(MIDNIGHT, '');

/** The day in a text, in ISO 8601; null if it has none, or one that is not in the calendar or stands for no date. */
export function dayIn(text: string): string | null {
  const { year = FILLED_UP, month = '', day = '' } = DAY.exec(text)?.groups ?? {};
  if (year.startsWith(FILLED_UP)) return null;
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isInCalendar(date) && !isSentinelDay(date) ? date : null;
}

function isInCalendar(date: string): boolean {
  try {
    parseTime(date);
    return true;
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
    return false;
  }
}
