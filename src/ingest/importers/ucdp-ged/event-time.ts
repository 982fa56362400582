import { parseTime } from '../../../knowledge/time/edtf.js';
import type { Cells } from './cells.js';
import { type When, WHEN } from './codebook.js';

const DAY = 24 * 60 * 60 * 1000;

/** When it happened. */
export interface EventTime {
  /** In EDTF. */
  readonly edtf: string;
  /** In ISO 8601. */
  readonly firstDay: string;
  /** How exactly that is known; null where the table does not say. */
  readonly when: When | null;
}

/**
 * From `date_start`, the first day on which it can have happened, to `date_end`, the last. These bounds are definite, so
 * they are not marked as approximate; only a single day that `date_prec` says is not known is (`~`). Null, with a fault, where
 * they cannot be read.
 */
export function readTime(cells: Cells): EventTime | null {
  const [first, last] = [cells.day('date_start'), cells.day('date_end')];
  if (first === null || last === null) return null;
  if (last < first) {
    cells.fault(
      'date_end',
      `This is before date_start (${first}). Expected the last day on which it can have happened.`,
    );
    return null;
  }
  const when = cells.code('date_prec', WHEN);
  const year = cells.text('year');
  if (year !== null && (Number(year) < yearOf(first) || Number(year) > yearOf(last))) {
    cells.warn('year', 'This is no year between date_start and date_end, which count.');
  }
  const fits = when === null || areAsMany(daysBetween(first, last), when);
  if (!fits) cells.warn('date_prec', 'This says otherwise than date_start and date_end, which count.');
  if (first !== last) return { edtf: `${first}/${last}`, firstDay: first, when };
  return { edtf: fits ? first : `${first}~`, firstDay: first, when };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const areAsMany = (days: number, { days: [least, most] }: When): boolean => days >= least && days <= most;

/** So many days there are from one to another, both counted. */
const daysBetween = (first: string, last: string): number =>
  Math.round((startOf(last) - startOf(first)) / DAY) + 1;

const startOf = (day: string): number => Number(parseTime(day).earliest);
