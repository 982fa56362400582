import type { WriteTransaction } from '../../neo4j/database.js';
import { affectedSubjects } from '../derive/affected-subjects.js';
import { anchorPassages } from '../derive/anchors/anchor-passages.js';
import { projectDisputes } from '../derive/disputes/stored-disputes.js';
import { figureSteps } from '../derive/figures/figure-steps.js';
import { dateStatements } from '../derive/stated/date-statements.js';
import { labelFigures } from '../derive/whole-events/label-figures.js';
import { recordInstant } from '../ledger.js';
import type { Step } from '../plan/step.js';
import { writeRecords } from './write-records.js';

/**
 * Writes records and what follows from them: edges, figures that are worked out, disputes, the label of figures of whole
 * events, where the words of claims are in texts, and since when each counts by what was stated. Every write ends here, and leaves its instant in the ledger and the name of the writer with each record that now
 * says something else.
 */
export async function apply(
  transaction: WriteTransaction,
  steps: readonly Step[],
  instant: Date,
  writer: string,
): Promise<void> {
  await writeSigned(transaction, steps, writer);
  await derive(transaction, steps, instant);
}

/** Writes records alone. Whoever calls it several times lets what follows from all of them be worked out once, at the end. */
export const writeSigned = (
  transaction: WriteTransaction,
  steps: readonly Step[],
  writer: string,
): Promise<void> =>
  writeRecords(
    transaction,
    steps.map((step) => signed(step, writer)),
  );

/** Works out what follows from records that have been written. */
export async function derive(
  transaction: WriteTransaction,
  steps: readonly Step[],
  instant: Date,
): Promise<void> {
  const touched = await affectedSubjects(transaction, steps);
  const figures = await figureSteps(transaction, touched, instant);
  await writeRecords(transaction, figures);
  // A figure may be worked out for a part of what the steps touch.
  const affected = [...new Set([...touched, ...(await affectedSubjects(transaction, figures))])];
  await projectDisputes(transaction, affected, instant);
  await labelFigures(transaction, affected);
  await anchorPassages(transaction, steps);
  await dateStatements(transaction, [...steps, ...figures], affected, instant);
  await recordInstant(transaction, instant);
}

function signed({ before, after }: Step, writtenBy: string): Step {
  const saysMore = before === null || after.revisions.length > before.revisions.length;
  return { before, after: saysMore ? { ...after, writtenBy } : after };
}
