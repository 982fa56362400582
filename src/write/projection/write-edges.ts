import { isEntityKind, kindOfId, labelOfKind, mergedLabelOfKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { KEEP_PLAN } from '../../neo4j/keep-plan.js';
import type { Statement } from '../../neo4j/statement.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import { rowsOf } from '../records/rows.js';
import type { Edge } from './edge.js';
import type { Identities } from './identities.js';
import { type StoredEdge, storedEdge } from './stored-edge.js';

/** What edges have in common that one statement writes: their type, and the labels of their ends. */
interface Alike {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

const between = ({ source, target }: Alike): string => `${KEEP_PLAN}
UNWIND $rows AS row
MATCH (source:${source} {id: row[0]})
USING INDEX SEEK source:${source}(id)
MATCH (target:${target} {id: row[1]})
USING INDEX SEEK target:${target}(id)`;

function creation(alike: Alike, edges: readonly StoredEdge[]): Statement {
  const { rows, properties } = rowsOf(edges, ({ source, target }) => [source, target]);
  return {
    text: `${between(alike)}
CREATE (source)-[:${alike.type} ${properties}]->(target)
`,
    parameters: { rows },
  };
}

/**
 * Within CALL, Neo4j looks for edges at the end that has fewer; outside, it may walk through all edges of the other, of which
 * an actor or a place may have thousands.
 */
const deletion = (alike: Alike, edges: readonly StoredEdge[]): Statement => ({
  text: `${between(alike)}
CALL (row, source, target) {
  MATCH (source)-[edge:${alike.type}]->(target)
  WHERE edge.from = datetime(row[2]) AND coalesce(edge.claim, edge.record, '') = row[3]
  RETURN edge
}
DELETE edge
`,
  parameters: {
    rows: edges.map(({ source, target, values, instants }) => [
      source,
      target,
      instants.from.toISOString(),
      values.claim ?? values.record ?? '',
    ]),
  },
});

/** Creates relationships, a statement for each type and kinds of ends. */
export const createEdges = (
  transaction: WriteTransaction,
  edges: readonly Edge[],
  identities: Identities,
): Promise<void> => runForEach(transaction, edges, identities, creation);

export const deleteEdges = (
  transaction: WriteTransaction,
  edges: readonly Edge[],
  identities: Identities,
): Promise<void> => runForEach(transaction, edges, identities, deletion);

async function runForEach(
  transaction: WriteTransaction,
  edges: readonly Edge[],
  identities: Identities,
  statement: (alike: Alike, edges: readonly StoredEdge[]) => Statement,
): Promise<void> {
  const alikeTo = ({ type, source, target }: StoredEdge): Alike => ({
    type,
    source: labelOf(source, identities),
    target: labelOf(target, identities),
  });
  const groups = groupBy(edges.map(storedEdge), (edge) => Object.values(alikeTo(edge)).join(' '));
  // They do not wait for each other: while Neo4j works on one, the next is being sent.
  await Promise.all(
    [...groups.values()].flatMap((group) =>
      [...inBatches(group)].map((batch) => {
        const [first] = batch as readonly [StoredEdge];
        return transaction.run(statement(alikeTo(first), batch));
      }),
    ),
  );
}

function labelOf(id: string, identities: Identities): string {
  const kind = kindOfId(id);
  if (!kind) throw new TypeError(`${id} is no id.`);
  return isEntityKind(kind) && identities.isMerged(id) ? mergedLabelOfKind(kind) : labelOfKind(kind);
}
