import { dayIn } from '../shared/day-in.js';

/** Precision of a date in ACLED (codebook, “Time precision codes”): the day, about a week, the month. */
export const TIME_PRECISIONS = ['1', '2', '3'] as const;
export type TimePrecisionCode = (typeof TIME_PRECISIONS)[number];

const DAY = 86_400_000;
/** Whichever day of a week the date is, the whole week lies within this many days of it. */
const REST_OF_A_WEEK = 6;

/**
 * When an event happened, in EDTF.
 *
 * - 1: the day.
 * - 2, “sometime during the week or within a similar period of time”: one of the days that can share a week with the
 *   date, such as `[2022-02-28..2022-03-12]`.
 * - 3, “sometime during a month”, for which ACLED gives the middle, first or last day: about that month, `2022-03~`.
 */
export function eventTime(date: string, precision: TimePrecisionCode): string {
  switch (precision) {
    case '1':
      return date;
    case '2':
      return `[${shifted(date, -REST_OF_A_WEEK)}..${shifted(date, REST_OF_A_WEEK)}]`;
    case '3':
      return `${date.slice(0, 'YYYY-MM'.length)}~`;
  }
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, date.length);

const DAY_FIRST = /^(?<day>\d{1,2})[- ](?<month>[a-z]{3,9})[- ](?<year>\d{4}|\d{2})$/i;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** ACLED's data begin in 1997, so `97` is the first year that two digits can mean. */
const FIRST_YEAR = 1997;

export const DATE_FORMS = '2022-02-23, 23 February 2022, 23-February-2022 or 23-Feb-22';

/**
 * The day of an event as an ISO date, from any form that ACLED has used: `2022-02-23`, `9-May-20`, `01-January-2015`,
 * `23 February 2022`, or as R and pandas write it, `2022-02-23 00:00:00`. Null for any other text, for a day not in the
 * calendar, and for one that stands for no date.
 */
export function readDate(text: string): string | null {
  const { year, month = '', day } = DAY_FIRST.exec(text)?.groups ?? {};
  return dayIn(year === undefined ? text : `${fullYear(year)}-${monthNumber(month)}-${day}`);
}

function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);
  const century = Math.floor(FIRST_YEAR / 100) * 100;
  const inFirst = century + Number(year);
  return inFirst < FIRST_YEAR ? inFirst + 100 : inFirst;
}

/** By its name, or the beginning of its name; 0 if it is neither. */
const monthNumber = (month: string): number =>
  MONTHS.findIndex((name) => name.startsWith(month.toLowerCase())) + 1;
