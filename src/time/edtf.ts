import { parse, type ParsedDate, type ParsedYear } from 'edtf';
import { quoted } from '../errors/quoted.js';
import { type Bounds, startOfDay, yearBounds } from './bounds.js';
import { dateBounds } from './date-bounds.js';
import { EDTF_EXAMPLES, InvalidTime } from './invalid-time.js';
import { seasonBounds } from './season-bounds.js';
import type { Time } from './time.js';
import { TimePrecision } from './time-precision.js';

const MAX_LENGTH = 200;
const QUALIFIERS = /[?~%]/g;
const UNBOUNDED: Bounds = { earliest: null, latest: null, precision: TimePrecision.UNKNOWN };

/**
 * Parses Extended Date/Time Format, levels 0 to 2 (ISO 8601-2). The `edtf` package checks the syntax, except that it
 * accepts seasons only alone, and we accept them wherever a month may occur. The bounds are our own, because the
 * package lets 29 February slip into March, reads a time without a zone as local, and knows only the first date of a
 * range within a set.
 *
 * Bounds are instants in UTC, the last one to the millisecond: a day ends at 23:59:59.999. A time of day without a zone
 * is UTC. `?` and `~` do not widen the bounds; they set `uncertain` and `approximate`, `%` sets both. A set (`[…]` one
 * of, `{…}` all of) is bounded by its earliest and latest member.
 *
 * Throws InvalidTime, with what was expected, for invalid syntax, a day not in the calendar, an interval that ends
 * before it begins, and a year out of range.
 */
export function parseTime(edtf: string): Time {
  const known = read.get(edtf);
  if (known) return known;
  const time = readTime(edtf);
  if (read.size === MAX_CACHED) read.clear();
  read.set(edtf, time);
  return time;
}

/** Cached, because data sets repeat the same days, and the grammar is slow. */
const read = new Map<string, Time>();
const MAX_CACHED = 10_000;

function readTime(edtf: string): Time {
  return {
    edtf,
    ...boundsOf(edtf),
    approximate: /[~%]/.test(edtf),
    uncertain: /[?%]/.test(edtf),
  };
}

/** A season, or another division of a year, alone: its year has four specified digits. */
const SEASON = /^(-?\d{4})-(2[1-9]|3\d|4[01])[?~%]?$/;
const MISUSED_SEASON = /^-?[\dX]{4}-(?:2[1-9]|3\d|4[01])(?:-|$)/;
/** The same within a longer text. */
const SEASONS = /(?<=^|[[{/,]|\.\.)(-?\d{4})-(?:2[1-9]|3\d|4[01])(?=[?~%]?(?:[\]}/,]|\.\.|$))/g;

function boundsOf(text: string): Bounds {
  const [, year, division] = SEASON.exec(text) ?? [];
  if (year !== undefined) return seasonBounds(Number(year), Number(division));
  const parsed = parsedOrThrow(text);
  switch (parsed.type) {
    case 'Interval':
      return rangeBounds(text, text.split('/'));
    case 'Set':
    case 'List':
      return setBounds(text.slice(1, -1));
    case 'Year':
      return significantYearBounds(parsed);
    case 'Decade':
      return yearBounds(parsed.values[0] * 10, parsed.values[0] * 10 + 9, TimePrecision.YEAR);
    case 'Century':
      return yearBounds(parsed.values[0] * 100, parsed.values[0] * 100 + 99, TimePrecision.YEAR);
    case 'Date':
      return dateBounds(text.replace(QUALIFIERS, '')) ?? instantBounds(text, parsed);
  }
}

function parsedOrThrow(text: string) {
  if (text.length > MAX_LENGTH) {
    throw new InvalidTime(
      `The time has ${text.length} characters.`,
      `At most ${MAX_LENGTH}. ${EDTF_EXAMPLES}`,
    );
  }
  try {
    // The package accepts no uncertain seasons, nor seasons in intervals; months it accepts everywhere.
    return parse(text.replace(SEASONS, '$1-01'));
  } catch {
    // A day not in the calendar deserves its own message; the package reports most of them as invalid syntax.
    text.split(/[/,[\]{}]|\.\./).forEach((part) => {
      const plain = part.replace(QUALIFIERS, '');
      if (MISUSED_SEASON.test(plain) && !SEASON.test(part)) throw misusedSeason(part);
      dateBounds(plain);
    });
    throw new InvalidTime(`${quoted(text)} is not a time.`, EDTF_EXAMPLES);
  }
}

const misusedSeason = (text: string): InvalidTime =>
  new InvalidTime(
    `${quoted(text)} is not a season.`,
    'Expected a season, quarter or half (21 to 41) after a year of four digits, none of them X, without a day, and with ?, ~ or % only at its end: 2019-21~.',
  );

/** An open (`..`) or unknown (empty) end has no bound. An interval may end with the month that it begins in. */
function rangeBounds(text: string, [from = '', to = '']: string[]): Bounds {
  const [start, end] = [from, to].map((part) => (part === '' || part === '..' ? UNBOUNDED : boundsOf(part)));
  const [earliest, latest] = [start?.earliest ?? null, end?.latest ?? null];
  if (earliest && latest && earliest > latest) {
    throw new InvalidTime(
      `${quoted(text)} ends before it begins.`,
      'Expected the earlier time first: 2019-03-10/2019-03-23.',
    );
  }
  return { earliest, latest, precision: earliest || latest ? TimePrecision.INTERVAL : TimePrecision.UNKNOWN };
}

function setBounds(members: string): Bounds {
  const spans = members.split(',').map((member) => {
    const ends = member.split('..');
    return ends.length === 2 ? rangeBounds(member, ends) : boundsOf(member);
  });
  return {
    earliest: outermost(
      spans.map((span) => span.earliest),
      Math.min,
    ),
    latest: outermost(
      spans.map((span) => span.latest),
      Math.max,
    ),
    precision: TimePrecision.INTERVAL,
  };
}

const outermost = (instants: (Date | null)[], choose: (...times: number[]) => number): Date | null =>
  instants.includes(null) ? null : new Date(choose(...instants.map(Number)));

/** `1950S2` is some year of the 1900s: two of its digits are significant. */
function significantYearBounds({ values: [year], significant }: ParsedYear): Bounds {
  const digits = String(Math.abs(year)).length;
  const step = significant ? 10 ** Math.max(0, digits - significant) : 1;
  const least = Math.floor(Math.abs(year) / step) * step;
  const most = least + step - 1;
  return year < 0
    ? yearBounds(-most, -least, TimePrecision.YEAR)
    : yearBounds(least, most, TimePrecision.YEAR);
}

/** A time of day covers the minute, second or millisecond that it names. */
function instantBounds(text: string, { values, offset = 0 }: ParsedDate): Bounds {
  const day = dateBounds(text.slice(0, text.indexOf('T')));
  const [hour = 0, minute = 0, second, millisecond] = values.slice(3);
  const midnight = day?.earliest ?? startOfDay(values[0] ?? 0);
  const earliest =
    midnight.getTime() + (hour * 60 + minute - offset) * 60_000 + (second ?? 0) * 1000 + (millisecond ?? 0);
  const length = second === undefined ? 60_000 : millisecond === undefined ? 1000 : 1;
  return {
    earliest: new Date(earliest),
    latest: new Date(earliest + length - 1),
    precision: TimePrecision.INSTANT,
  };
}
