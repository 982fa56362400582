import type { DateTime } from 'luxon';
import { numberOf } from '../../grammar/numbers.js';
import type { Span } from './reading-input.js';

/** A period that is told by the day of publication: “this week”. */
interface PeriodInText extends Span {
  /** In EDTF. */
  readonly time: string;
}

type Length = 'day' | 'week' | 'month' | 'year';

const BACK = String.raw`the\s+(?:past|last)\s+(?:(?<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)\s+)?(?<unit>hours?|days?|weeks?|months?|years?)`;
const CALENDAR = String.raw`(?:(?:earlier|late|early|later)\s+)?(?<which>this|last|(?:the\s+)?(?:current|previous))\s+(?<length>week|month|year)`;
const PERIOD = new RegExp(
  String.raw`\b(?:${BACK}|${CALENDAR}|(?<weekend>over the weekend))\b(?!['’])`,
  'giu',
);
const MAX_BACK = 400;

/** The periods of a text that end with the day of publication, or are the week, month or year before. */
export function periodsIn(text: string, published: DateTime<true>): PeriodInText[] {
  return [...text.matchAll(PERIOD)].flatMap(({ 0: words, index, groups = {} }): PeriodInText[] => {
    const time = groups['weekend']
      ? weekendBefore(published)
      : groups['length']
        ? calendarPeriod(groups['which'] ?? '', groups['length'] as Length, published)
        : periodBack(groups['number'], groups['unit'] ?? '', published);
    return time === null ? [] : [{ start: index, end: index + words.length, time }];
  });
}

/** “This week” goes from Monday to the day of publication; “last week” is the whole week before. */
function calendarPeriod(which: string, length: Length, published: DateTime<true>): string {
  if (/\b(?:this|current)$/i.test(which)) return fromTo(published.startOf(length), published);
  const before = published.minus({ [length]: 1 });
  if (length === 'week') return fromTo(before.startOf('week'), before.endOf('week'));
  return before.toFormat(length === 'month' ? 'yyyy-MM' : 'yyyy');
}

/** “In the past week”, “over the last 24 hours”; null for a number that is none. */
function periodBack(number: string | undefined, unit: string, published: DateTime<true>): string | null {
  const count = number === undefined ? 1 : numberOf(number);
  if (count === null || count < 1 || count > MAX_BACK) return null;
  const isHours = /^hour/i.test(unit);
  const length = isHours ? 'days' : unit.toLowerCase().replace(/s?$/, 's');
  return fromTo(published.minus({ [length]: isHours ? Math.ceil(count / 24) : count }), published);
}

function weekendBefore(published: DateTime<true>): string {
  const sunday = published.minus({ days: published.weekday % 7 });
  return fromTo(sunday.minus({ days: 1 }), sunday);
}

function fromTo(from: DateTime, until: DateTime): string {
  const [first, last] = [from.toFormat('yyyy-MM-dd'), until.toFormat('yyyy-MM-dd')];
  return first === last ? first : `${first}/${last}`;
}
