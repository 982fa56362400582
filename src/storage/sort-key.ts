import type { Time } from '../time/time.js';
import { fold } from './text/fold.js';

/**
 * A sort key is one stored string per order, unique because it ends in the id. So the order is total, a page
 * boundary is one comparison that an index answers, and a cursor is simply the key of its row.
 */

/** Furthest instant from the epoch that a JavaScript date can represent (ECMA-262, time values), in milliseconds. */
const MAX_DATE = 8.64e15;
const DIGITS = 17;
const BEFORE_ALL = '0'.repeat(DIGITS);
const AFTER_ALL = '9'.repeat(DIGITS);
const MAX_TEXT_LENGTH = 120;

/** An instant as digits that sort like instants, even before the year 0. */
export const instantKey = (instant: Date): string =>
  String(instant.getTime() + MAX_DATE).padStart(DIGITS, '0');

/** All bits of a double. Read as whole numbers, doubles of at least 0 sort as they do themselves (IEEE 754). */
const ALL_BITS = 0xffff_ffff_ffff_ffffn;
const HEXADECIMAL = 16;

/** A number of at least 0 as digits that sort from the greatest down. */
export function descendingKey(number: number): string {
  const bits = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  bits.setFloat64(0, number);
  return (ALL_BITS - bits.getBigUint64(0)).toString(HEXADECIMAL).padStart(HEXADECIMAL, '0');
}

/** By first instant, then by last. An open beginning comes first; a time that is not stated or unknown, last. */
export function timeKey(time: Time | null, id: string): string {
  if (time === null || (time.earliest === null && time.latest === null))
    return `${AFTER_ALL}${AFTER_ALL} ${id}`;
  const start = time.earliest ? instantKey(time.earliest) : BEFORE_ALL;
  const end = time.latest ? instantKey(time.latest) : AFTER_ALL;
  return `${start}${end} ${id}`;
}

/** By letters, ignoring case, diacritics and punctuation. */
export function textKey(text: string, id: string): string {
  return `${fold(text).slice(0, MAX_TEXT_LENGTH)} ${id}`;
}

/** By the instant of recording. */
export const recordedKey = (recordedAt: Date, id: string): string => `${instantKey(recordedAt)} ${id}`;

/** A key after everything recorded up to an instant, and before everything recorded later. */
export const keyAfterRecorded = (instant: Date): string => `${instantKey(instant)}!`;
