import { DateTime } from 'luxon';

export type Precision = 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE' | 'SECOND';

/** The tokens allowed in a format, with their meaning. */
// prettier-ignore
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: 'year', yy: 'year', y: 'year',
  MMMM: 'month', MMM: 'month', MM: 'month', M: 'month',
  LLLL: 'month', LLL: 'month', LL: 'month', L: 'month',
  dd: 'day', d: 'day',
  cccc: 'weekday', ccc: 'weekday', EEEE: 'weekday', EEE: 'weekday',
  HH: 'hour', H: 'hour', hh: 'hour of twelve', h: 'hour of twelve', a: 'half',
  mm: 'minute', m: 'minute',
  ss: 'second', s: 'second', SSS: 'fraction', S: 'fraction', u: 'fraction',
  ZZZ: 'zone', ZZ: 'zone', Z: 'zone', z: 'zone',
};

/** Parts of a format that require other parts. */
const NEEDS: readonly (readonly [part: string, needed: string])[] = [
  ['day', 'month'],
  ['hour', 'day'],
  ['hour', 'minute'],
  ['hour of twelve', 'half'],
  ['minute', 'hour'],
  ['second', 'minute'],
];

/** A format of dates, in Luxon's tokens. */
export interface DateFormat {
  readonly text: string;
  readonly precision: Precision;
}

/** Parses a format, or says what is wrong with it. */
export function readDateFormat(text: string): DateFormat | { readonly fault: string } {
  const tokens = text.replaceAll(/'[^']*'/g, '').match(/([A-Za-z])\1*/g) ?? [];
  const unknown = tokens.filter((token) => !Object.hasOwn(TOKENS, token));
  if (unknown.length > 0) return { fault: `“${unknown[0] ?? ''}” is not a token. ${suggestion(text)}` };
  const parts = new Set(tokens.map((token) => TOKENS[token] ?? ''));
  if (parts.has('hour of twelve')) parts.add('hour').add('day');
  if (!parts.has('year')) return { fault: `It has no year. ${suggestion(text)}` };
  const lacking = NEEDS.find(([part, needed]) => parts.has(part) && !parts.has(needed));
  if (lacking) return { fault: `It has ${article(lacking[0])} but no ${lacking[1]}. ${suggestion(text)}` };
  return { text, precision: precisionOf(parts) };
}

const article = (part: string): string => `${part.startsWith('hour') ? 'an' : 'a'} ${part}`;

function precisionOf(parts: ReadonlySet<string>): Precision {
  if (parts.has('second')) return 'SECOND';
  if (parts.has('hour')) return 'MINUTE';
  if (parts.has('day')) return 'DAY';
  return parts.has('month') ? 'MONTH' : 'YEAR';
}

/** Other programs use capitals for years and days, and write months like minutes. */
function suggestion(text: string): string {
  const mended = text.replaceAll('Y', 'y').replaceAll('D', 'd');
  const withMonth = /[ML]/.test(mended) ? mended : mended.replace(/m+/, (minutes) => minutes.toUpperCase());
  const example = DateTime.utc(2014, 11, 25, 21, 30).toFormat(withMonth);
  const isBetter = withMonth !== text && !('fault' in readDateFormat(withMonth));
  return isBetter
    ? `Did you mean ${withMonth}, as in ${example}?`
    : 'Expected EDTF, or tokens such as d.M.yyyy, M/d/yyyy, d-MMM-yy, d MMMM yyyy, yyyy-MM-dd HH:mm.';
}
