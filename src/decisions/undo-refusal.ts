import type { Context } from '../context.js';
import { checkId } from '../graph/ids.js';
import { unknownIdsError } from '../graph/unknown-ids.js';
import { apply } from '../ingest/apply.js';
import { lockLedger } from '../ingest/ledger.js';
import { readRecords } from '../ingest/records/read-records.js';

/**
 * Undoes the decision that two entities are not one, so that they may be proposed again. One that is undone already stays
 * as it is. Throws UNKNOWN_ID where there is no such decision.
 */
export async function undoRefusal(context: Context, id: string, undoneBy: string): Promise<void> {
  checkId(id, ['refusal'], 'id');
  const isKnown = await context.database.write(async (transaction) => {
    const instant = await lockLedger(transaction);
    const decision = (await readRecords(transaction, 'refusal', [id])).get(id);
    if (!decision) return false;
    if (decision.properties['undoneAt'] !== null) return true;
    const properties = { ...decision.properties, undoneAt: instant.getTime(), undoneBy };
    await apply(transaction, [{ before: decision, after: { ...decision, properties } }], instant, undoneBy);
    return true;
  }, context.signal);
  if (!isKnown) throw await unknownIdsError([{ id, path: 'id' }], context);
}
