import { isEntityKind, kindOfId, labelOfKind, mergedLabelOfKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import { sendable, setInstants } from '../records/sendable.js';
import type { Edge } from './edge.js';
import type { Identities } from './identities.js';
import { EDGE_INSTANTS, type StoredEdge, storedEdge } from './stored-edge.js';

/** The clauses that find the ends of an edge. */
type MatchEnds = (edge: StoredEdge) => string;

const createStatement = (edge: StoredEdge, matchEnds: MatchEnds): string => `${matchEnds(edge)}
CREATE (source)-[edge:${edge.type}]->(target)
SET edge = row.values
SET ${setInstants('edge', EDGE_INSTANTS)}
`;

const deleteStatement = (edge: StoredEdge, matchEnds: MatchEnds): string => `${matchEnds(edge)}
MATCH (source)-[edge:${edge.type}]->(target)
WHERE edge.from = datetime(row.instants.from)
  AND coalesce(edge.claim, edge.record, '') = coalesce(row.values.claim, row.values.record, '')
DELETE edge
`;

/** Creates relationships, a statement for each type and kinds of ends. */
export const createEdges = (
  transaction: WriteTransaction,
  edges: readonly Edge[],
  identities: Identities,
): Promise<void> => runForEach(transaction, edges, identities, createStatement);

export const deleteEdges = (
  transaction: WriteTransaction,
  edges: readonly Edge[],
  identities: Identities,
): Promise<void> => runForEach(transaction, edges, identities, deleteStatement);

async function runForEach(
  transaction: WriteTransaction,
  edges: readonly Edge[],
  identities: Identities,
  statement: (edge: StoredEdge, matchEnds: MatchEnds) => string,
): Promise<void> {
  const matchEnds: MatchEnds = ({ source, target }) => `
UNWIND $rows AS row
MATCH (source:${labelOf(source, identities)} {id: row.source})
MATCH (target:${labelOf(target, identities)} {id: row.target})`;
  const alike = groupBy(edges.map(storedEdge), ({ type, source, target }) =>
    [type, labelOf(source, identities), labelOf(target, identities)].join(' '),
  );
  // They do not wait for each other: while Neo4j works on one, the next is being sent.
  await Promise.all(
    [...alike.values()].flatMap((group) =>
      [...inBatches(group)].map((batch) => {
        const [first] = batch as readonly [StoredEdge];
        return transaction.run({ text: statement(first, matchEnds), parameters: { rows: sendable(batch) } });
      }),
    ),
  );
}

function labelOf(id: string, identities: Identities): string {
  const kind = kindOfId(id);
  if (!kind) throw new TypeError(`${id} is no id.`);
  return isEntityKind(kind) && identities.isMerged(id) ? mergedLabelOfKind(kind) : labelOfKind(kind);
}
