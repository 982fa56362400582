import { type Remark, type Row, UnusableRow } from '../../importer.js';
import { said } from '../../shared/nothing.js';

/** One row while it is read: its cells, and what is wrong or odd about them. */
export class TableRow {
  readonly warnings: Remark[] = [];
  readonly #faults: Remark[] = [];

  constructor(
    readonly row: Row,
    private readonly isEmpty: (text: string) => boolean,
  ) {}

  /** The text of a cell without the spaces around it; nothing where the table counts it as empty. */
  text(column: string): string {
    const text = said(this.raw(column));
    return this.isEmpty(text) ? '' : text;
  }

  raw(column: string): string {
    return this.row.values[column] ?? '';
  }

  fault(column: string, reason: string): void {
    const isKnown = this.#faults.some((one) => one.column === column && one.reason === reason);
    if (!isKnown) this.#faults.push({ column, value: this.raw(column), reason });
  }

  /** Faults a value that must be there, unless it is known already why it is not. */
  missing(column: string, reason: string): void {
    if (!this.#faults.some((one) => one.column === column)) this.fault(column, reason);
  }

  warn(column: string, reason: string): void {
    this.warnings.push({ column, value: this.raw(column), reason });
  }

  /** Throws UnusableRow with all that is wrong. */
  throwIfFaulty(): void {
    const [first, ...rest] = this.#faults;
    if (first) throw new UnusableRow([first, ...rest]);
  }
}
