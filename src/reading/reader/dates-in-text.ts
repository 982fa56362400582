import { en, type ParsedComponents } from 'chrono-node';
import { DateTime } from 'luxon';
import { parseTime } from '../../time/edtf.js';
import { periodsIn } from './periods-in-text.js';
import { overlaps, type Span } from './reading-input.js';

/** A day, month, year or period in a text. */
export interface DateInText extends Span {
  /** In EDTF. */
  readonly time: string;
  /** Why, where the words alone do not say it. */
  readonly reason: string | null;
}

const YEAR = /\b(?:in|since|during|by|of|early|late|mid-?)\s*((?:19|20)\d{2})\b(?!\s*[,-]?\s*\d)/giu;
const SINCE = /\bsince\s+$/iu;
const NIGHT = /\bovernight\b/giu;
const ISO = 'yyyy-MM-dd';

/** The dates in a text; those without a year, or told as “yesterday”, by the day of publication. */
export function datesIn(text: string, publishedAt: string | null): DateInText[] {
  const published = publishedAt === null ? null : latestDay(publishedAt);
  const reference = published ?? DateTime.fromObject({ year: 2000 }, { zone: 'utc' });
  const told = (words: string, time: string): string | null =>
    published === null ? null : `“${words}” before ${dayInWords(published)} is ${inWords(time)}`;
  const periods = (published === null ? [] : periodsIn(text, published)).map((period): DateInText => ({
    ...period,
    reason: told(text.slice(period.start, period.end), period.time),
  }));
  const parsed = en
    .parse(text, { instant: reference.set({ hour: 12 }).toJSDate(), timezone: 0 })
    .flatMap(({ text: found, index, start, end }): DateInText[] => {
      const words = found.replace(/[\s,]+$/u, '');
      const first = isMonthOrVerb(words, text.slice(0, index)) ? null : dayOf(start, words, published);
      if (!first) return [];
      const last = end ? dayOf(end, words, published) : null;
      const isSince = SINCE.test(text.slice(0, index)) && published !== null;
      const until = last ?? (isSince ? published.toFormat(ISO) : null);
      // “December 28-January 3”: the year that is left out is that of the last day.
      const from = until !== null && first > until && !start.isCertain('year') ? earlierYear(first) : first;
      const time = until === null || until === from ? from : `${from}/${until}`;
      const isTold = start.isCertain('year') && start.isCertain('month') && !isRelative(words);
      const reason = isTold ? null : told(words, time);
      return [{ start: index, end: index + words.length, time, reason }];
    })
    .filter((date) => !periods.some((period) => overlaps(period, date)));
  const years = [...text.matchAll(YEAR)].map(({ 0: words, 1: year = '', index }): DateInText => {
    const start = index + words.length - year.length;
    const end = index + words.length;
    const isSince = /^since/i.test(words) && published !== null && year < published.toFormat(ISO);
    const time = isSince ? `${year}/${published.toFormat(ISO)}` : year;
    return { start, end, time, reason: isSince ? told(words, time) : null };
  });
  const nights = [...text.matchAll(NIGHT)].flatMap(({ 0: words, index }): DateInText[] => {
    if (!published) return [];
    const time = `${published.minus({ days: 1 }).toFormat(ISO)}/${published.toFormat(ISO)}`;
    return [{ start: index, end: index + words.length, time, reason: told(words, time) }];
  });
  const free = [...years, ...nights].filter(
    (one) => ![...parsed, ...periods].some((other) => overlaps(one, other)),
  );
  const all = [...parsed, ...periods, ...free].map((date) => withOtherDay(text, date));
  return joined(
    text,
    all.sort((one, other) => one.start - other.start),
  );
}

const DAY_BEFORE = /\b(?:between|from)\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:and|to|until)\s+$/iu;
const DAY_AFTER = /^\s+(?:and|to|until)\s+(\d{1,2})(?:st|nd|rd|th)?\b(?![%,.:]?\d|\s*%|\s+\p{Lu})/u;

/** “between 16 and 22 July”, “between March 10 and 23”: a period of which one day is told without its month. */
function withOtherDay(text: string, date: DateInText): DateInText {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date.time)) return date;
  const [month, day] = [date.time.slice(0, 8), Number(date.time.slice(8))];
  const inMonth = (number: string) => `${month}${number.padStart(2, '0')}`;
  const [before, first = ''] = DAY_BEFORE.exec(text.slice(Math.max(0, date.start - 40), date.start)) ?? [];
  if (before !== undefined && Number(first) < day && Number(first) > 0) {
    const start = date.start - before.length + before.indexOf(first);
    return { ...date, start, time: `${inMonth(first)}/${date.time}` };
  }
  const isOpen = /\b(?:between|from)\s+$/iu.test(text.slice(0, date.start));
  const [after, last = ''] = (isOpen && DAY_AFTER.exec(text.slice(date.end, date.end + 40))) || [];
  if (after === undefined || Number(last) <= day || !isDay(inMonth(last))) return date;
  return { ...date, end: date.end + after.length, time: `${date.time}/${inMonth(last)}` };
}

const isDay = (time: string): boolean => DateTime.fromISO(time).isValid;

/** “between April 11 and April 17” is one period. */
function joined(text: string, dates: readonly DateInText[]): DateInText[] {
  return dates.flatMap((date, index): DateInText[] => {
    if (opens(text, dates[index - 1], date)) return [];
    const next = dates[index + 1];
    if (!next || !opens(text, date, next)) return [date];
    return [
      {
        start: date.start,
        end: next.end,
        // The end of a month ends it.
        time: `${date.time}/${/^end of/i.test(text.slice(next.start, next.end)) ? next.time.slice(0, 7) : next.time}`,
        reason: date.reason ?? next.reason,
      },
    ];
  });
}

/** Whether two dates begin and end a period. */
const opens = (text: string, from: DateInText | undefined, until: DateInText): boolean =>
  from !== undefined &&
  !from.time.includes('/') &&
  !until.time.includes('/') &&
  from.time < until.time &&
  /\b(?:between|from)\s+(?:the\s+(?:start|beginning)\s+of\s+)?$/iu.test(text.slice(0, from.start)) &&
  /^\s+(?:and|to|until|till|through)\s+(?:the\s+)?$/iu.test(text.slice(from.end, until.start));

const isRelative = (words: string): boolean =>
  /\b(?:ago|last|past|yesterday|today|tonight|week|month)\b/iu.test(words);

/** The last day of a time in EDTF. */
function latestDay(edtf: string): DateTime<true> | null {
  const { latest } = parseTime(edtf);
  if (!latest) return null;
  const day = DateTime.fromJSDate(latest, { zone: 'utc' }).startOf('day');
  return day.isValid ? day : null;
}

/** A day in EDTF, or a month; null where the words are no date, such as “for hours”. */
function dayOf(part: ParsedComponents, words: string, published: DateTime | null): string | null {
  if (!/\p{L}|\d{4}/u.test(words) || /^(?:now|sat|sun|second|last (?:hours|minutes))$/iu.test(words))
    return null;
  const has = (name: 'day' | 'month' | 'year' | 'weekday') => part.isCertain(name);
  const date = DateTime.fromObject(
    { year: part.get('year') ?? 0, month: part.get('month') ?? 1, day: part.get('day') ?? 1 },
    { zone: 'utc' },
  );
  if (!date.isValid) return null;
  if (has('month') && has('year') && !has('day')) return date.toFormat('yyyy-MM');
  if (has('day') && has('month') && has('year')) {
    // A time of day alone, as in “for two hours”, is no date.
    return /\b(?:hours?|minutes?|seconds?)\b/iu.test(words) ? null : date.toFormat(ISO);
  }
  if (!published) return null;
  if (has('month')) {
    const inThatYear = date.set({ year: published.year });
    const passed = inThatYear > published ? inThatYear.minus({ years: 1 }) : inThatYear;
    return passed.toFormat(has('day') ? ISO : 'yyyy-MM');
  }
  if (!has('weekday')) return null;
  const back = (published.weekday - (part.get('weekday') || 7) + 7) % 7;
  const isBeforeThat = /\blast\b/iu.test(words) && back === 0;
  return published.minus({ days: isBeforeThat ? 7 : back }).toFormat(ISO);
}

/** “May” and “March” alone are months only after a word that says so: “in May”. */
const isMonthOrVerb = (words: string, before: string): boolean =>
  /^(?:may|march)$/i.test(words) &&
  !(
    /^\p{Lu}/u.test(words) && /\b(?:in|since|during|of|until|from|by|last|this|early|late)\s+$/iu.test(before)
  );

const earlierYear = (day: string): string => `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;

const dayInWords = (day: DateTime): string => day.setLocale('en-GB').toFormat('d MMMM yyyy');

/** A time in EDTF, in words: 10 to 23 March 2019. */
export function inWords(time: string): string {
  const [from = '', until] = time.split('/').map((part) => {
    const date = DateTime.fromISO(part.replace(/[~?%]/g, ''), { zone: 'utc' }).setLocale('en-GB');
    if (!date.isValid) return part;
    return part.length > 7
      ? date.toFormat('d MMMM yyyy')
      : part.length > 4
        ? date.toFormat('MMMM yyyy')
        : part;
  });
  return until === undefined ? from : `${from} to ${until}`;
}
