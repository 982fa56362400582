import { type Bounds, daysInMonth, millisecondBefore, startOfDay, yearBounds } from './bounds.js';
import { InvalidTime } from './invalid-time.js';
import { TimePrecision } from './time-precision.js';

const DATE = /^(?<sign>-?)(?<year>[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?$/;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Every number that matches a pattern of digits, where X is any digit, in ascending order. */
const numbersLike = (pattern: string): number[] =>
  Array.from(pattern).reduce(
    (numbers, digit) =>
      numbers.flatMap((number) =>
        (digit === 'X' ? DIGITS : [Number(digit)]).map((next) => number * 10 + next),
      ),
    [0],
  );

/** The first of these days, in the order given, that exists in the calendar. */
function firstInCalendar(years: number[], months: number[], days: number[]): Date | null {
  for (const year of years) {
    for (const month of months.filter((number) => number >= 1 && number <= 12)) {
      const length = daysInMonth(year, month);
      const day = days.find((number) => number >= 1 && number <= length);
      if (day !== undefined) return startOfDay(year, month, day);
    }
  }
  return null;
}

function precisionOf(year: string, month: string, day: string): TimePrecision {
  if (month === '' || `${year}${month}`.includes('X')) return TimePrecision.YEAR;
  return day === '' || day.includes('X') ? TimePrecision.MONTH : TimePrecision.DAY;
}

/**
 * The bounds of a year, month or day, with X for unspecified digits; null if the text is none of these. A year XXXX is
 * unknown. Throws InvalidTime for a month or day not in the calendar.
 */
export function dateBounds(text: string): Bounds | null {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return null;
  const { sign = '', year = '', month = '', day = '' } = groups;
  if (year === 'XXXX') return { earliest: null, latest: null, precision: TimePrecision.UNKNOWN };

  const years =
    sign === '-'
      ? numbersLike(year)
          .map((number) => -number)
          .toReversed()
      : numbersLike(year);
  if (month === '') return yearBounds(Math.min(...years), Math.max(...years), TimePrecision.YEAR);

  const [months, days] = [numbersLike(month), numbersLike(day || 'XX')];
  const first = firstInCalendar(years, months, days);
  const last = firstInCalendar(years.toReversed(), months.toReversed(), days.toReversed());
  if (!first || !last) {
    throw new InvalidTime(
      `${text} is not in the calendar.`,
      `Expected a month from 01 to 12 and a day that this month has.`,
    );
  }
  const end = startOfDay(last.getUTCFullYear(), last.getUTCMonth() + 1, last.getUTCDate() + (day ? 1 : 0));
  return {
    earliest: first,
    latest: millisecondBefore(day ? end : startOfDay(last.getUTCFullYear(), last.getUTCMonth() + 2)),
    precision: precisionOf(year, month, day),
  };
}
