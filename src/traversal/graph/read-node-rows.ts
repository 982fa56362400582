import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import type { NodeRow } from './graph-rows.js';

const QUERY = new QueryFile('nodes-to-draw', {});

/** What is shown of actors, events and places, by id; only those known at the time. */
export async function readNodeRows(
  ids: readonly string[],
  reading: ReadContext,
): Promise<ReadonlyMap<string, NodeRow>> {
  const rows = (await QUERY.read({ ids: [...new Set(ids)] }, reading)) as unknown as NodeRow[];
  return new Map(rows.map((row) => [row[0], row]));
}
