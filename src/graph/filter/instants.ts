import neo4j, { type DateTime } from 'neo4j-driver';
import { UserError } from '../../errors/user-error.js';
import { parseTime } from '../../knowledge/time/edtf.js';
import { InvalidTime } from '../../knowledge/time/invalid-time.js';
import type { Time } from '../../knowledge/time/time.js';
import type { Transform } from '../compile/compilation.js';

/** Earliest and latest time that JavaScript can represent (ECMA-262, time values). */
const BEGINNING = new Date(-8.64e15);
const END = new Date(8.64e15);

const NANOSECONDS = 1_000_000;

/** An instant for Neo4j, in UTC regardless of the local time zone. */
export const toDateTime = (instant: Date): DateTime<number> =>
  new neo4j.types.DateTime(
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
    instant.getUTCHours(),
    instant.getUTCMinutes(),
    instant.getUTCSeconds(),
    instant.getUTCMilliseconds() * NANOSECONDS,
    0,
  );

/** The first instant of a time; if open, the beginning of time. */
export const firstInstant: Transform = (edtf, path) => toDateTime(timeAt(edtf, path).earliest ?? BEGINNING);

/** The last instant of a time; if open, the end of time. */
export const lastInstant: Transform = (edtf, path) => toDateTime(timeAt(edtf, path).latest ?? END);

export const beginningOfTime: Transform = () => toDateTime(BEGINNING);

export const endOfTime: Transform = () => toDateTime(END);

function timeAt(edtf: unknown, path: string): Time {
  try {
    return parseTime(edtf as string);
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
    throw UserError.of({ code: 'INVALID_TIME', path, message: failure.message, hint: failure.hint });
  }
}
