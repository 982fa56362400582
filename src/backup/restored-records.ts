import type { Database, WriteTransaction } from '../neo4j/database.js';
import { anchorPassages } from '../write/derive/anchors/anchor-passages.js';
import { labelFigures } from '../write/derive/whole-events/label-figures.js';
import { groupBy } from '../write/group-by.js';
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

const EVENTS_AFTER = `
MATCH (event:Event)
WHERE event.id > $after
RETURN event.id AS id ORDER BY id LIMIT 2000
`;

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
export async function labelAllFigures(database: Database): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const last: string = after;
    after = await database.write(async (transaction) => {
      await holdLedger(transaction);
      const rows = await transaction.run<{ id: string }>({ text: EVENTS_AFTER, parameters: { after: last } });
      const ids = rows.map(({ id }) => id);
      await labelFigures(transaction, ids);
      return ids.at(-1) ?? null;
    });
  }
}
