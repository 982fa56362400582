import { LRUCache } from 'lru-cache';
import { DateTime, type DateTimeOptions, IANAZone } from 'luxon';
import { quoted } from '../../../errors/quoted.js';
import { parseTime } from '../../../time/edtf.js';
import { InvalidTime } from '../../../time/invalid-time.js';
import { withoutMidnight } from '../../shared/day-in.js';
import { type DateFormat, type Precision, readDateFormat } from './date-format.js';
import { latinDigits } from './latin-digits.js';
import { type Notation, Unreadable } from './notation.js';

/** How dates are written. All formats that fit a date must agree. */
export interface DateOptions {
  readonly formats: readonly string[];
  /** Languages of month names, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** Time zone of times of day, as an IANA name. */
  readonly zone: string;
  /** The first of the hundred years that two digits can mean. */
  readonly twoDigitYearsFrom: number;
  /** Days in ISO 8601 that stand for no date. */
  readonly sentinels: readonly string[];
}

/** Used if a mapping does not say how dates are written. */
export const PLAIN_DATES: DateOptions = {
  formats: ['EDTF'],
  languages: ['en'],
  zone: 'UTC',
  twoDigitYearsFrom: 1961,
  sentinels: [],
};

/** A year that a program padded with zeros: 0025 is 2025, or 1925. */
const FILLED_UP = /(?:^|\/)0\d{3}/;

/** Tables repeat the same days. */
const MAX_CACHED = 1_000;

/** EDTF format by precision. */
const WRITTEN: Readonly<Record<Precision, string>> = {
  YEAR: 'yyyy',
  MONTH: 'yyyy-MM',
  DAY: 'yyyy-MM-dd',
  MINUTE: "yyyy-MM-dd'T'HH:mm:00'Z'",
  SECOND: "yyyy-MM-dd'T'HH:mm:ss'Z'",
};

/** What is wrong with these options; null if they are valid. */
export function faultOfDateOptions({ formats, languages, zone }: DateOptions): string | null {
  for (const format of formats.filter((one) => one !== 'EDTF')) {
    const read = readDateFormat(format);
    if ('fault' in read) return `${quoted(format)} is not a date format: ${read.fault}`;
  }
  for (const language of languages) {
    if (!isLanguage(language))
      return `${quoted(language)} is not a language with known month names. Expected BCP 47 tags such as en, de, fr, ar.`;
  }
  return IANAZone.isValidZone(zone)
    ? null
    : `${quoted(zone)} is not a time zone. Expected a name in the IANA database, such as Asia/Damascus.`;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/** Dates and times, as EDTF. The options must be valid. */
export function dates(options: DateOptions): Notation<string> {
  return { inTable: reader(options), inMapping: edtf };
}

function edtf(text: string): string {
  try {
    return parseTime(text).edtf;
  } catch (failure) {
    if (failure instanceof InvalidTime) throw new Unreadable(`${failure.message} ${failure.hint}`);
    throw failure;
  }
}

function reader({ formats, languages, zone, twoDigitYearsFrom }: DateOptions): (text: string) => string {
  const tried = formats.flatMap((text) => {
    if (text === 'EDTF') return [{ format: text, read: orNull((cell) => edtf(withoutMidnight(cell))) }];
    const format = readDateFormat(text);
    if ('fault' in format) return [];
    return languages.map((language) => ({
      format: text,
      read: inFormat(format, language, zone, twoDigitYearsFrom),
    }));
  });
  const expected = `Expected a date as ${formats.join(' or ')}${languages.join() === 'en' ? '' : `, months in ${languages.join(' or ')}`}.`;
  const read = (text: string): string => {
    const found = tried.flatMap(({ format, read: readAs }) => {
      const date = readAs(text);
      return date === null ? [] : [{ format, date }];
    });
    const [first] = found;
    if (!first) throw new Unreadable(expected);
    if (FILLED_UP.test(first.date))
      throw new Unreadable('Expected a four-digit year, not a two-digit year padded with zeros.');
    const other = found.find(({ date }) => date !== first.date);
    if (!other) return first.date;
    throw new Unreadable(
      `It is ${first.date} as ${first.format}, but ${other.date} as ${other.format}. Expected formats of which one fits.`,
    );
  };
  const known = new LRUCache<string, string>({ max: MAX_CACHED });
  return (cell) => {
    const text = latinDigits(cell);
    const date = known.get(text) ?? read(text);
    known.set(text, date);
    return date;
  };
}

const orNull =
  (read: (text: string) => string) =>
  (text: string): string | null => {
    try {
      return read(text);
    } catch (failure) {
      if (failure instanceof Unreadable) return null;
      throw failure;
    }
  };

function inFormat(
  { text: format, precision }: DateFormat,
  language: string,
  zone: string,
  twoDigitYearsFrom: number,
): (text: string) => string | null {
  const hasTime = precision === 'MINUTE' || precision === 'SECOND';
  // A day is the same in every zone, and UTC is the fastest.
  const options = { locale: language, zone: hasTime ? zone : 'utc', numberingSystem: 'latn' } as const;
  const isShort = /(?<!y)yy(?!y)/.test(format.replaceAll(/'[^']*'/g, ''));
  const parser = DateTime.buildFormatParser(format, options);
  return (text) => {
    const parsed = DateTime.fromFormatParser(text, parser, options);
    const date = isShort ? inHundredYears(parsed, twoDigitYearsFrom) : parsed;
    if (!date.isValid || (hasTime && isSkipped(date, text, format, options))) return null;
    // Programs add midnight to days.
    const isDay = hasTime && date.equals(date.startOf('day'));
    return (hasTime && !isDay ? date.toUTC() : date).toFormat(WRITTEN[isDay ? 'DAY' : precision], {
      locale: 'en',
    });
  };
}

/** The date with the same last two digits of the year, in the hundred years that begin with `first`. */
function inHundredYears(date: DateTime, first: number): DateTime {
  if (!date.isValid) return date;
  const moved = date.set({ year: first + ((((date.year - first) % 100) + 100) % 100) });
  return moved.day === date.day ? moved : DateTime.invalid('not in the calendar');
}

/** Luxon moves forward a time of day that was skipped when clocks were set forward. */
function isSkipped(date: DateTime, text: string, format: string, options: DateTimeOptions): boolean {
  const read = DateTime.fromFormatExplain(text, format, options).result as { hour?: number } | null;
  return read?.hour !== undefined && read.hour !== date.hour && !/Z|z/.test(format);
}
