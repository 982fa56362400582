import type { Database, WriteTransaction } from '../../../neo4j/database.js';
import { apply } from '../../apply.js';
import { lockLedger } from '../../ledger.js';
import { plan } from '../../plan.js';
import { type Outcome, outcomeOf, remember } from './outcome.js';
import type { ReadRow } from './read-row.js';
import { type Settled, settle, type Setting } from './settle.js';

/** Does with rows what an import is for, and tells what became of them. `admit` may throw, and nothing is written. */
export type TakeRows = (
  database: Database,
  rows: readonly ReadRow[],
  setting: Setting,
  admit: (settled: Settled) => void,
) => Promise<Outcome>;

/** Takes rows in: as one dossier, in one transaction. */
export const takeRows: TakeRows = (database, rows, setting, admit) =>
  concluded(database, setting, async (transaction) => {
    const instant = await lockLedger(transaction);
    const settled = await settle(transaction, rows, setting);
    admit(settled);
    const steps = plan(settled.comparison, instant);
    if (steps.length > 0) await apply(transaction, steps, instant);
    return settled;
  });

/** Does everything but the write, and so tells what would become of the rows. */
export const rehearseRows: TakeRows = (database, rows, setting, admit) =>
  concluded(database, setting, async (transaction) => {
    const settled = await settle(transaction, rows, setting);
    admit(settled);
    return settled;
  });

/** Only what the transaction has kept is remembered: the work may be run again. */
async function concluded(
  database: Database,
  { told }: Setting,
  work: (transaction: WriteTransaction) => Promise<Settled>,
): Promise<Outcome> {
  const settled = await database.write(work);
  const outcome = outcomeOf(settled, told);
  remember(settled, told);
  return outcome;
}
