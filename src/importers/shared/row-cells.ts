import { type Remark, type Row, UnusableRow } from '../importer.js';

/** The cells of one row by column, with faults and warnings about them. */
export abstract class RowCells<Column extends string> {
  readonly #faults: Remark[] = [];
  readonly #warnings: Remark[] = [];

  constructor(
    private readonly row: Row,
    private readonly headings: ReadonlyMap<Column, string>,
  ) {}

  get warnings(): readonly Remark[] {
    return this.#warnings;
  }

  /** Whether the table has such a column. */
  has(column: Column): boolean {
    return this.headings.has(column);
  }

  /** Adds a warning about a row that is imported anyway. */
  warn(column: Column, reason: string): void {
    this.#warnings.push(this.#remark(column, reason));
  }

  /** Adds a fault that makes the row unusable. */
  fault(column: Column, reason: string): void {
    this.#faults.push(this.#remark(column, reason));
  }

  /** The error with everything that makes the row unusable; null if nothing does. */
  unusable(): UnusableRow | null {
    const [first, ...others] = this.#faults;
    return first ? new UnusableRow([first, ...others]) : null;
  }

  /** The value as it is in the table; empty if it has no such column. */
  protected raw(column: Column): string {
    const heading = this.headings.get(column);
    return heading === undefined ? '' : (this.row.values[heading] ?? '');
  }

  /** Names the column as in the header of the file, where users look for it. */
  #remark(column: Column, reason: string): Remark {
    return { column: this.headings.get(column) ?? column, value: this.raw(column), reason };
  }
}
