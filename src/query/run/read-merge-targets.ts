import type { ReadContext } from '../read/field-request.js';
import { KnownBy } from '../../time/as-of.js';
import { toDateTime } from '../../neo4j/values.js';

/** Merges are as today's reader has them, unless what was recorded is told. Later than any decision that was made, earlier than the end of any that holds. */
const NOW_AND_EVER = new Date('9999-12-31T00:00:00Z');

const STANDS_FOR = `
UNWIND $ids AS id
MATCH (record:Merged {id: id})
UNWIND range(0, size(record.mergedInto) - 1) AS period
WITH record, period
WHERE record.mergedFrom[period] <= $at AND record.mergedUntil[period] > $at
RETURN record.id, record.mergedInto[period]
`;

/**
 * The ids among these that are merged into another at the moment of the request, and into which. Only requests that
 * find nothing under an id read this, so merges slow down no others.
 */
export async function readMergeTargets(
  ids: readonly string[],
  { context: { database, signal }, at }: ReadContext,
): Promise<ReadonlyMap<string, string>> {
  const then = at?.knownBy === KnownBy.RECORDED ? at.instant : NOW_AND_EVER;
  const parameters = { ids, at: toDateTime(then) };
  const rows = await database.read({ text: STANDS_FOR, parameters }, signal);
  return new Map(rows as [string, string][]);
}

/** The id of what stands for another at the moment of the request: itself, unless that is merged into something. */
export const keptId = async (id: string, context: ReadContext): Promise<string> =>
  (await readMergeTargets([id], context)).get(id) ?? id;
