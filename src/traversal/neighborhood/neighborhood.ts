import type { ReadContext } from '../../query/read/field-request.js';
import { QueryFile, queryText } from '../../query/run/query-file.js';
import { readMergeTargets } from '../../query/run/read-merge-targets.js';
import type { EdgeRow, NodeRow } from '../graph/graph-rows.js';
import { SHOWN_EDGE_TYPES, CLAIM_EDGE_TYPES } from '../graph/edge-types.js';

export const MAX_DEPTH = 4;

/** Maximum number of edges followed on each level. */
const MAX_EDGES = 20_000;

export interface Neighborhood {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly truncated: boolean;
}

/** One statement per depth. */
const QUERIES = Array.from({ length: MAX_DEPTH }, (_, index) => {
  const levels = Array.from({ length: index + 1 }, () => queryText('neighborhood-level')).join('\n');
  return new QueryFile('neighborhood', { shown: SHOWN_EDGE_TYPES, ofClaims: CLAIM_EDGE_TYPES }, { levels });
});

/** The surroundings of a node, or of what it was merged into by then; undefined if the id was not known then. */
export async function neighborhood(
  id: string,
  depth: number,
  limit: number,
  readContext: ReadContext,
): Promise<Neighborhood | undefined> {
  const query = QUERIES[depth - 1] as QueryFile;
  const [row] = await query.read({ id, limit, edges: MAX_EDGES }, readContext);
  if (!row) {
    const other = (await readMergeTargets([id], readContext)).get(id);
    return other === undefined ? undefined : neighborhood(other, depth, limit, readContext);
  }
  const [nodes, edges, truncated] = row as [NodeRow[], EdgeRow[], boolean];
  return { nodes, edges, truncated };
}
