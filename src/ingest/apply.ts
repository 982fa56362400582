import type { WriteTransaction } from '../neo4j/database.js';
import { affectedBy } from './consequences/affected.js';
import { projectDisputes } from './consequences/disputes/project-disputes.js';
import { deriveFigures } from './consequences/figures/derive-figures.js';
import { recordInstant } from './ledger.js';
import type { Step } from './plan.js';
import { writeRecords } from './write-records.js';

/**
 * Writes records and what follows from them: edges, figures that are worked out, disputes. Every write ends here, and
 * leaves its instant in the ledger.
 */
export async function apply(
  transaction: WriteTransaction,
  steps: readonly Step[],
  instant: Date,
): Promise<void> {
  await writeRecords(transaction, steps);
  const affected = await affectedBy(transaction, steps);
  await writeRecords(transaction, await deriveFigures(transaction, affected, instant));
  await projectDisputes(transaction, affected, instant);
  await recordInstant(transaction, instant);
}
