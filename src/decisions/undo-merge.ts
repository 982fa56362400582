import type { Context } from '../context.js';
import { checkId, type EntityKind, kindOfId } from '../graph/ids.js';
import { unknownIdsError } from '../graph/unknown-ids.js';
import { apply } from '../ingest/apply.js';
import { lockLedger } from '../ingest/ledger.js';
import { readMergesAround } from '../ingest/projection/read-merges.js';
import { readRecords } from '../ingest/records/read-records.js';
import { undoingSteps } from '../ingest/decisions/merge-steps.js';

/**
 * Undoes a merge: its entities are again what they were, but for other merges that hold. One that is undone already
 * stays as it is. Throws UNKNOWN_ID where there is no such merge.
 */
export async function undoMerge(context: Context, id: string, undoneBy: string): Promise<void> {
  checkId(id, ['merge'], 'id');
  const isKnown = await context.database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const decision = (await readRecords(transaction, 'merge', [id])).get(id);
    if (!decision) return false;
    const { kept, merged, undoneAt } = decision.properties;
    if (undoneAt !== null) return true;

    const kind = kindOfId(String(kept)) as EntityKind;
    const before = await readMergesAround(transaction, kind, merged as readonly string[]);
    await apply(
      transaction,
      await undoingSteps(transaction, kind, decision, undoneBy, before, instant),
      instant,
      undoneBy,
    );
    return true;
  }, context.signal);
  if (!isKnown) throw await unknownIdsError([{ id, path: 'id' }], context);
}
