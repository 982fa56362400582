import { type Remark, type Row, UnusableRow } from '../importer.js';

/** The cells of one row by the columns that the importer knows, with what is found to be wrong or odd about them. */
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

  /** Notes what is odd, though it is taken in. */
  warn(column: Column, reason: string): void {
    this.#warnings.push(this.#remark(column, reason));
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

  /** As it stands in the table; empty where that has no such column. */
  protected raw(column: Column): string {
    const heading = this.headings.get(column);
    return heading === undefined ? '' : (this.row.values[heading] ?? '');
  }

  /** Under the heading that the file has, for whoever looks for it there. */
  #remark(column: Column, reason: string): Remark {
    return { column: this.headings.get(column) ?? column, value: this.raw(column), reason };
  }
}
