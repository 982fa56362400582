import { dayIn } from '../shared/day-in.js';
import { decimal, wholeNumber } from '../shared/decimal.js';
import { said } from '../shared/nothing.js';
import { RowCells } from '../shared/row-cells.js';
import { isSentinelDay } from '../shared/sentinel-dates.js';
import type { Column } from './columns.js';

/** Reads the cells of a row of UCDP GED. */
export class Cells extends RowCells<Column> {
  /** The value on one line; null if it is empty, or if the table has no such column. */
  text(column: Column): string | null {
    return said(this.raw(column).replace(/[\s\p{Cc}]+/gu, ' ')) || null;
  }

  /** Required text. */
  needed(column: Column): string {
    const text = this.text(column);
    if (text === null) this.fault(column, 'This is empty. Expected a value.');
    return text ?? '';
  }

  /** A required count. */
  count(column: Column): number {
    const text = this.needed(column);
    const count = wholeNumber(text);
    if (text !== '' && count === null)
      this.fault(column, 'This is not a count. Expected a whole number of at least 0.');
    return count ?? 0;
  }

  /** A required day, in ISO 8601; a time of day after it is ignored. */
  day(column: Column): string | null {
    const text = this.needed(column);
    if (text === '') return null;
    if (isSentinelDay(text)) {
      this.fault(column, 'Programs write this day if there is no date. Expected the day.');
      return null;
    }
    const day = dayIn(text);
    if (day === null) this.fault(column, 'This is not a day. Expected year, month and day, e.g. 2016-01-31.');
    return day;
  }

  /** Degrees, if given; null, with a warning, if out of range. */
  degrees(column: 'latitude' | 'longitude', most: number): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const degrees = decimal(text);
    if (degrees === null) {
      this.fault(column, `This is not a number. Expected decimal degrees, e.g. 36.2.`);
      return null;
    }
    if (Math.abs(degrees) <= most) return degrees;
    this.warn(
      column,
      `This is not a ${column}, and was left out. Expected degrees from −${most} to ${most}.`,
    );
    return null;
  }

  /** The meaning of a code; null, with a warning, if it is not in the codebook. */
  code<Meaning>(column: Column, meanings: Readonly<Record<string, Meaning>>): Meaning | null {
    const text = this.text(column);
    if (text === null) return null;
    const code = text.replace(/\.0+$/, '');
    if (Object.hasOwn(meanings, code)) return meanings[code] as Meaning;
    this.warn(
      column,
      `This is not a code of the codebook, and was left out. Expected ${Object.keys(meanings).join(', ')}.`,
    );
    return null;
  }
}
