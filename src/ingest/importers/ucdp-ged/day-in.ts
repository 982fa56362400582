import { parseTime } from '../../../knowledge/time/edtf.js';
import { InvalidTime } from '../../../knowledge/time/invalid-time.js';

/** A day, after which some releases write a time of day, always the same: 2016-01-01 00:00:00.000. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** The day that a text names, in ISO 8601; null where it names none that is in the calendar. */
export function dayIn(text: string): string | null {
  const day = DAY.exec(text)?.[1];
  if (day === undefined) return null;
  try {
    return parseTime(day).edtf;
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
    return null;
  }
}
