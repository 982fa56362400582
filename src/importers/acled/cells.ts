import type { Column } from './columns.js';
import { slug } from './ids.js';
import { decimal, wholeNumber } from '../shared/decimal.js';
import { said } from '../shared/nothing.js';
import { RowCells } from '../shared/row-cells.js';

/** Reads the cells of a row of ACLED. */
export class Cells extends RowCells<Column> {
  /** On one line; empty if the file has no such column. */
  text(column: Column): string {
    return said(this.raw(column).replace(/\s+/g, ' '));
  }

  /** With its line breaks. */
  prose(column: Column): string {
    return said(this.raw(column));
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
}
