import type { Database, WriteTransaction } from '../../neo4j/database.js';
import { apply } from '../../write/apply/apply.js';
import { lockLedger } from '../../write/ledger.js';
import { plan } from '../../write/plan/plan.js';
import { type BatchOutcome, outcomeOf } from './batch-outcome.js';
import type { PreparedBatch } from './prepare-batch.js';
import { type CheckedBatch, checkBatch, type BatchContext } from './check-batch.js';

/** Notified about a batch being written; repeatedly, if the work is repeated. */
export interface BatchListener {
  /** It has been checked. An error thrown here ends it, and nothing is written. */
  onChecked(checked: CheckedBatch): void;
  /** Only the commit remains. */
  onWritten(checked: CheckedBatch): void;
}

/** Writes a batch, or only determines its outcome. */
export type ProcessBatch = (
  database: Database,
  prepared: PreparedBatch,
  batchContext: BatchContext,
  listener: BatchListener,
) => Promise<BatchOutcome>;

/** Writes a batch as one dossier, in one transaction. */
export const writeBatch: ProcessBatch = (database, prepared, batchContext, listener) =>
  withOutcome(database, batchContext, async (transaction) => {
    const instant = await lockLedger(transaction);
    const checked = await checkBatch(transaction, prepared, batchContext);
    listener.onChecked(checked);
    const steps = plan(checked.comparison, instant);
    if (steps.length > 0) await apply(transaction, steps, instant, batchContext.writer);
    listener.onWritten(checked);
    return checked;
  });

/** Does everything except writing, to determine the outcome. */
export const dryRunBatch: ProcessBatch = (database, prepared, batchContext, listener) =>
  withOutcome(database, batchContext, async (transaction) => {
    const checked = await checkBatch(transaction, prepared, batchContext);
    listener.onChecked(checked);
    listener.onWritten(checked);
    return checked;
  });

/** Counts only what the transaction has kept, because the work may be repeated. */
async function withOutcome(
  database: Database,
  { seen }: BatchContext,
  work: (transaction: WriteTransaction) => Promise<CheckedBatch>,
): Promise<BatchOutcome> {
  return outcomeOf(await database.write(work), seen);
}
