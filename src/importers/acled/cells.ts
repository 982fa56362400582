import { type Remark, type Row, UnusableRow } from '../importer.js';
import type { Column } from './columns.js';
import { slug } from './ids.js';
import { decimal, wholeNumber } from '../shared/decimal.js';
import { said } from '../shared/nothing.js';

/** Reads the cells of one row, and collects faults and warnings about them. */
export class Cells {
  readonly #faults: Remark[] = [];
  readonly #warnings: Remark[] = [];

  constructor(
    private readonly row: Row,
    private readonly headings: ReadonlyMap<Column, string>,
  ) {}

  get warnings(): readonly Remark[] {
    return this.#warnings;
  }

  /** On one line; empty if the file has no such column. */
  text(column: Column): string {
    return said(this.#raw(column).replace(/\s+/g, ' '));
  }

  /** With its line breaks. */
  prose(column: Column): string {
    return said(this.#raw(column));
  }

  /** The parts of a list, separated by semicolons or another separator; spellings that share an id count once. */
  list(column: Column, separator: string | RegExp = ';'): string[] {
    const found = new Map<string, string>();
    for (const part of this.text(column).split(separator)) {
      const name = said(part);
      if (name !== '' && !found.has(slug(name))) found.set(slug(name), name);
    }
    return [...found.values()];
  }

  required(column: Column, expected: string): string {
    const text = this.text(column);
    if (text === '') this.fault(column, `Expected ${expected}.`);
    return text;
  }

  /** A required number within bounds. */
  number(column: Column, least: number, most: number): number {
    const number = decimal(this.text(column));
    if (number === null || number < least || number > most) {
      this.fault(column, `Expected a number from ${least} to ${most}.`);
      return least;
    }
    return number;
  }

  /** A count, or null if the cell is empty. */
  count(column: Column): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const number = wholeNumber(text);
    if (number === null) this.fault(column, 'Expected a whole number of at least 0.');
    return number;
  }

  fault(column: Column, reason: string): void {
    this.#faults.push(this.#remark(column, reason));
  }

  warn(column: Column, reason: string): void {
    this.#warnings.push(this.#remark(column, reason));
  }

  /** Throws UnusableRow with every fault that was found. */
  throwIfFaulty(): void {
    const [first, ...rest] = this.#faults;
    if (first) throw new UnusableRow([first, ...rest]);
  }

  /** Names the column as in the header of the file, where users look for it. */
  #remark(column: Column, reason: string): Remark {
    return { column: this.headings.get(column) ?? column, value: this.#raw(column), reason };
  }

  #raw(column: Column): string {
    const heading = this.headings.get(column);
    return heading === undefined ? '' : (this.row.values[heading] ?? '');
  }
}
