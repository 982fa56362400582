import type { ReadContext } from '../../graph/field-request.js';
import { QueryFile } from '../../graph/query-file.js';
import type { NodeRow } from './draw.js';

const QUERY = new QueryFile('nodes-to-draw', {});

/** What it takes to draw actors, events and places, by their ids; only those that were known. */
export async function nodesToDraw(
  ids: readonly string[],
  reading: ReadContext,
): Promise<ReadonlyMap<string, NodeRow>> {
  const rows = (await QUERY.read({ ids: [...new Set(ids)] }, reading)) as unknown as NodeRow[];
  return new Map(rows.map((row) => [row[0], row]));
}
