import type { BatchOutcome } from './batch-outcome.js';
import type { RowRemark } from './read-row.js';

/** Maximum number of warnings kept in full; the others are counted by reason. */
const MAX_WARNINGS = 10;
const MAX_REASONS = 100;
const OTHER_REASONS = 'other reasons';

const NONE = { created: 0, changed: 0, unchanged: 0, superseded: 0, skipped: 0, rejected: 0 };

/** What became of the rows of a file: each is counted exactly once. */
export class ImportSummary {
  readonly rows = { ...NONE };
  /** Records of all kinds that were written. */
  readonly records = { created: 0, updated: 0, unchanged: 0 };
  readonly firstWarnings: RowRemark[] = [];
  readonly warningsByReason = new Map<string, number>();

  /** All rows accounted for. */
  get total(): number {
    return Object.values(this.rows).reduce((sum, rows) => sum + rows, 0);
  }

  get accepted(): number {
    return this.rows.created + this.rows.changed + this.rows.unchanged;
  }

  /** Adds the outcome of a batch, and the number of rows skipped since the previous one. */
  add({ records, warnings, rejected, skipped, ...rows }: BatchOutcome & { readonly skipped: number }): void {
    this.rows.skipped += skipped;
    for (const outcome of ['created', 'changed', 'unchanged', 'superseded'] as const)
      this.rows[outcome] += rows[outcome];
    for (const outcome of ['created', 'updated', 'unchanged'] as const)
      this.records[outcome] += records[outcome];
    this.rows.rejected += rejected.length;
    for (const warning of warnings) this.#warn(warning);
  }

  #warn(warning: RowRemark): void {
    if (this.firstWarnings.length < MAX_WARNINGS) this.firstWarnings.push(warning);
    const reasonText = [warning.column, warning.reason].filter(Boolean).join(': ');
    const isKnown = this.warningsByReason.has(reasonText) || this.warningsByReason.size < MAX_REASONS;
    const reason = isKnown ? reasonText : OTHER_REASONS;
    this.warningsByReason.set(reason, (this.warningsByReason.get(reason) ?? 0) + 1);
  }
}
