import type { Context } from '../../context.js';
import { checkId, type DecisionKind } from '../../storage/ids.js';
import { unknownIdsError } from '../../query/run/unknown-ids.js';
import type { Properties } from '../records/properties.js';
import { readRecords } from '../records/read-records.js';

/** What a decision on record says: all but whether it was undone never changes. Throws UNKNOWN_ID where there is none. */
export async function storedDecision(context: Context, kind: DecisionKind, id: string): Promise<Properties> {
  checkId(id, [kind], 'id');
  const { database, signal } = context;
  const decision = (await readRecords(database.reader(signal), kind, [id])).get(id);
  if (!decision) throw await unknownIdsError([{ id, path: 'id' }], context);
  return decision.properties;
}
