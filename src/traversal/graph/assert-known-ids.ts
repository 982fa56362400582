import type { Context } from '../../context.js';
import { unknownIdsError } from '../../query/run/unknown-ids.js';
import { KINDS, labelsOfKind } from '../../storage/ids.js';

const LABELS = KINDS.flatMap(labelsOfKind).join('|');

/**
 * Throws UNKNOWN_ID, with the most similar known ids, for unknown ids, given by path in the request. An id not yet known
 * at the instant of the request is no error: there was nothing around it then.
 */
export async function assertKnownIds(ids: Readonly<Record<string, string>>, context: Context): Promise<void> {
  const { database, signal } = context;
  const text = `MATCH (node:${LABELS}) WHERE node.id IN $ids RETURN node.id`;
  const known = await database.read({ text, parameters: { ids: Object.values(ids) } }, signal);
  const unknown = Object.entries(ids)
    .filter(([, id]) => !known.some(([one]) => one === id))
    .map(([path, id]) => ({ id, path }));
  if (unknown.length > 0) throw await unknownIdsError(unknown, context);
}
