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
