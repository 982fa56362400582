import type { Database, WriteTransaction } from '../../../neo4j/database.js';
import { apply } from '../../apply.js';
import { lockLedger } from '../../ledger.js';
import { plan } from '../../plan.js';
import { type Outcome, outcomeOf } from './outcome.js';
import type { Prepared } from './prepare.js';
import { type Settled, settle, type Setting } from './settle.js';

/** Is told of rows that are being taken in; each of these again, where the work is run again. */
export interface Watcher {
  /** They are settled. What is thrown here ends it, and nothing is written. */
  onSettled(settled: Settled): void;
  /** All that is left is the commit. */
  onWritten(settled: Settled): void;
}

/** Does with rows what an import is for, and tells what became of them. */
export type TakeRows = (
  database: Database,
  prepared: Prepared,
  setting: Setting,
  watcher: Watcher,
) => Promise<Outcome>;

/** Takes rows in: as one dossier, in one transaction. */
export const takeRows: TakeRows = (database, prepared, setting, watcher) =>
  concluded(database, setting, async (transaction) => {
    const instant = await lockLedger(transaction);
    const settled = await settle(transaction, prepared, setting);
    watcher.onSettled(settled);
    const steps = plan(settled.comparison, instant);
    if (steps.length > 0) await apply(transaction, steps, instant, setting.writer);
    watcher.onWritten(settled);
    return settled;
  });

/** Does everything but the write, and so tells what would become of the rows. */
export const rehearseRows: TakeRows = (database, prepared, setting, watcher) =>
  concluded(database, setting, async (transaction) => {
    const settled = await settle(transaction, prepared, setting);
    watcher.onSettled(settled);
    watcher.onWritten(settled);
    return settled;
  });

/** Reckons only with what the transaction has kept: the work may be run again. */
async function concluded(
  database: Database,
  { told }: Setting,
  work: (transaction: WriteTransaction) => Promise<Settled>,
): Promise<Outcome> {
  return outcomeOf(await database.write(work), told);
}
