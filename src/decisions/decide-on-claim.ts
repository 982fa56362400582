import type { Context } from '../context.js';
import { checkId } from '../graph/ids.js';
import { unknownIdsError } from '../graph/unknown-ids.js';
import { apply } from '../ingest/apply.js';
import { lockLedger } from '../ingest/ledger.js';
import type { Step } from '../ingest/plan.js';
import { readRecords } from '../ingest/records/read-records.js';
import type { KnowledgeRecord } from '../ingest/records/record.js';
import type { WriteTransaction } from '../neo4j/database.js';

/** The claim that is decided on, as it is before the decision. */
export interface DecidedClaim {
  readonly claim: KnowledgeRecord;
  /** Of the decision. */
  readonly instant: Date;
  readonly transaction: WriteTransaction;
}

/**
 * Decides on a stored claim, in one transaction. `decide` gives what must be written for the decision to hold: nothing
 * where it holds already. Throws UNKNOWN_ID where there is no such claim.
 */
export async function decideOnClaim(
  context: Context,
  id: string,
  decide: (found: DecidedClaim) => readonly Step[] | Promise<readonly Step[]>,
): Promise<void> {
  checkId(id, ['claim'], 'id');
  const isKnown = await context.database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const claim = (await readRecords(transaction, 'claim', [id])).get(id);
    if (!claim) return false;
    const steps = await decide({ claim, instant, transaction });
    if (steps.length > 0) await apply(transaction, steps, instant, context.identity.requireWriter());
    return true;
  }, context.signal);
  if (!isKnown) throw await unknownIdsError([{ id, path: 'id' }], context);
}
