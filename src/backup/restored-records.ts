import type { Database, WriteTransaction } from '../neo4j/database.js';
import { anchorPassages } from '../write/derive/anchors/anchor-passages.js';
import { labelFigures } from '../write/derive/whole-events/label-figures.js';
import { groupBy } from '../write/group-by.js';
import { workThrough } from '../write/held-pages.js';
import { holdLedger } from '../write/ledger.js';
import { createEdges } from '../write/projection/write-edges.js';
import { edgesOfRecord } from '../write/projection/edges-of-record.js';
import type { Identities } from '../write/projection/identities.js';
import { labelOf, writeNodes, writeRevisions } from '../write/records/write-nodes.js';
import type { KnowledgeRecord } from '../write/records/record.js';

const MARK_MERGED = (label: string): string => `
UNWIND $ids AS id
MATCH (node:${label} {id: id})
SET node:Merged
`;

/** Events labelled at a time. */
const PAGE = 2_000;

/** Writes the nodes of records, what they said before, and which of them were ever merged. */
export async function restoreNodes(
  transaction: WriteTransaction,
  records: readonly KnowledgeRecord[],
): Promise<void> {
  await writeNodes(transaction, records);
  await writeRevisions(
    transaction,
    records.flatMap((record) => record.revisions.map((version) => ({ record, version }))),
  );
  const merged = records.filter((record) => record.merged.length > 0);
  for (const [label, group] of groupBy(merged, labelOf))
    await transaction.run({ text: MARK_MERGED(label), parameters: { ids: group.map(({ id }) => id) } });
}

/** Writes all relationships of records whose nodes are there, past ones included, and where the words of claims are. */
export async function restoreEdges(
  transaction: WriteTransaction,
  records: readonly KnowledgeRecord[],
  identities: Identities,
): Promise<void> {
  const edges = records.flatMap((record) => edgesOfRecord(record, identities));
  await createEdges(transaction, edges, identities);
  const claims = records.filter(({ kind }) => kind === 'claim');
  await anchorPassages(
    transaction,
    claims.map((after) => ({ before: null, after })),
  );
}

/** Labels figures of whole events, once everything else is there. */
export const labelAllFigures = (database: Database): Promise<void> =>
  workThrough(database, ['Event'], { hold: holdLedger, most: PAGE, work: labelFigures });
