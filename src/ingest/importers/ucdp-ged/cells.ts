import { type Remark, type Row, UnusableRow } from '../importer.js';
import { dayIn } from '../shared/day-in.js';
import { decimal, wholeNumber } from '../shared/decimal.js';
import { said } from '../shared/nothing.js';
import { isSentinelDay } from '../shared/sentinel-dates.js';
import type { Column, Header } from './columns.js';

/** The values of a row, by their columns, with what is found to be wrong with them. */
export class Cells {
  readonly warnings: Remark[] = [];
  readonly #faults: Remark[] = [];

  constructor(
    private readonly row: Row,
    private readonly header: Header,
  ) {}

  /** What stands there, on one line; null where that is nothing, or where the table has no such column. */
  text(column: Column): string | null {
    return said(this.#raw(column).replace(/[\s\p{Cc}]+/gu, ' ')) || null;
  }

  /** Text that must be there. */
  needed(column: Column): string {
    const text = this.text(column);
    if (text === null) this.fault(column, 'Nothing stands here. Expected a value.');
    return text ?? '';
  }

  /** A number that must be there: 0 or more, and whole. */
  count(column: Column): number {
    const text = this.needed(column);
    const count = wholeNumber(text);
    if (text !== '' && count === null)
      this.fault(column, 'This is no count. Expected a whole number of at least 0.');
    return count ?? 0;
  }

  /** A day that must be there, with or without a time of day after it, which says nothing; in ISO 8601. */
  day(column: Column): string | null {
    const text = this.needed(column);
    if (text === '') return null;
    if (isSentinelDay(text)) {
      this.fault(column, 'Programs write this day where there is no date. Expected the day.');
      return null;
    }
    const day = dayIn(text);
    if (day === null) this.fault(column, 'This is no day. Expected year, month and day, e.g. 2016-01-31.');
    return day;
  }

  /** The number of degrees, where there is one; null, with a warning, where it is more than there are. */
  degrees(column: 'latitude' | 'longitude', most: number): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const degrees = decimal(text);
    if (degrees === null) {
      this.fault(column, `This is no number. Expected degrees in decimal digits, e.g. 36.2.`);
      return null;
    }
    if (Math.abs(degrees) <= most) return degrees;
    this.warn(column, `This is no ${column}, and was left out. Expected degrees from −${most} to ${most}.`);
    return null;
  }

  /** What a code stands for; null, with a warning, where it is none of the codebook's. */
  code<Meaning>(column: Column, meanings: Readonly<Record<string, Meaning>>): Meaning | null {
    const text = this.text(column);
    if (text === null) return null;
    const code = text.replace(/\.0+$/, '');
    if (Object.hasOwn(meanings, code)) return meanings[code] as Meaning;
    this.warn(
      column,
      `This is no code of the codebook, and was left out. Expected ${Object.keys(meanings).join(', ')}.`,
    );
    return null;
  }

  /** Whether the table has such a column. */
  has(column: Column): boolean {
    return this.header.has(column);
  }

  /** Notes what is odd, though it is taken in. */
  warn(column: Column, reason: string): void {
    this.warnings.push(this.#remark(column, reason));
  }

  /** Notes what makes the row unusable. */
  fault(column: Column, reason: string): void {
    this.#faults.push(this.#remark(column, reason));
  }

  /** The error that the row ends in, with everything that makes it unusable; null where nothing does. */
  unusable(): UnusableRow | null {
    const [first, ...others] = this.#faults;
    return first ? new UnusableRow([first, ...others]) : null;
  }

  #remark(column: Column, reason: string): Remark {
    return { column: this.header.get(column) ?? column, value: this.#raw(column), reason };
  }

  #raw(column: Column): string {
    const name = this.header.get(column);
    return name === undefined ? '' : (this.row.values[name] ?? '');
  }
}
