import { type Remark, type Row, UnusableRow } from '../../importer.js';
import { said } from '../../shared/nothing.js';

/** A row being read: its cells, faults and warnings. */
export class TableRow {
  readonly warnings: Remark[] = [];
  readonly #faults: Remark[] = [];

  constructor(
    readonly row: Row,
    private readonly isEmpty: (text: string) => boolean,
  ) {}

  /** The trimmed text of a cell; empty if the table defines it as empty. */
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

  /** Reports a required value as missing, unless its absence is already explained by another fault. */
  missing(column: string, reason: string): void {
    if (!this.#faults.some((one) => one.column === column)) this.fault(column, reason);
  }

  warn(column: string, reason: string): void {
    this.warnings.push({ column, value: this.raw(column), reason });
  }

  /** Throws UnusableRow with all faults. */
  throwIfFaulty(): void {
    const [first, ...rest] = this.#faults;
    if (first) throw new UnusableRow([first, ...rest]);
  }
}
