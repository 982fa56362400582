import { parseTime } from '../../time/edtf.js';
import type { Cells } from './cells.js';
import { type When, WHEN } from './codebook.js';

const DAY = 24 * 60 * 60 * 1000;

/** When it happened. */
export interface EventTime {
  /** In EDTF. */
  readonly edtf: string;
  /** In ISO 8601. */
  readonly firstDay: string;
  /** Its precision; null if the table does not state it. */
  readonly when: When | null;
}

/**
 * From `date_start`, the first possible day, to `date_end`, the last. These bounds are definite, so they are not marked
 * as approximate; only a single day that `date_prec` calls uncertain is (`~`). Null, with a fault, if they are invalid.
 */
export function readTime(cells: Cells): EventTime | null {
  const [first, last] = [cells.day('date_start'), cells.day('date_end')];
  if (first === null || last === null) return null;
  if (last < first) {
    cells.fault(
      'date_end',
      `This is before date_start (${first}). Expected the last day on which it may have happened.`,
    );
    return null;
  }
  const when = cells.code('date_prec', WHEN);
  const year = cells.text('year');
  if (year !== null && (Number(year) < yearOf(first) || Number(year) > yearOf(last))) {
    cells.warn('year', 'This is not a year between date_start and date_end, which count.');
  }
  const fits = when === null || areAsMany(daysBetween(first, last), when);
  if (!fits) cells.warn('date_prec', 'This contradicts date_start and date_end, which count.');
  if (first !== last) return { edtf: `${first}/${last}`, firstDay: first, when };
  return { edtf: fits ? first : `${first}~`, firstDay: first, when };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const areAsMany = (days: number, { days: [least, most] }: When): boolean => days >= least && days <= most;

/** Number of days from one to another, both included. */
const daysBetween = (first: string, last: string): number =>
  Math.round((startOf(last) - startOf(first)) / DAY) + 1;

const startOf = (day: string): number => Number(parseTime(day).earliest);
