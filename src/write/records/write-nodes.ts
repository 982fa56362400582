import { isEntityKind, labelOfKind, mergedLabelOfKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { KEEP_PLAN } from '../../neo4j/keep-plan.js';
import { STATED_PROPERTIES } from '../derive/stated/dates.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import { openPeriod } from '../projection/identities.js';
import { nodeOfRecord, versionPart } from './node-of-record.js';
import type { KnowledgeRecord, Version } from './record.js';
import { rowsOf } from './rows.js';

/** What is derived of records as a whole, and stays until it is derived anew. */
const KEPT = STATED_PROPERTIES.map((name) => `${name}: node.${name}`).join(', ');

const nodeStatement = (label: string, properties: string): string => `${KEEP_PLAN}
UNWIND $rows AS row
MERGE (node:${label} {id: row[0]})
SET node = ${properties.slice(0, -1)}, ${KEPT}}
`;

const revisionStatement = (properties: string): string => `
UNWIND $rows AS row
CREATE (:Revision ${properties})
`;

/** Creates the nodes of records, or makes those that are there say what the records say. */
export async function writeNodes(
  transaction: WriteTransaction,
  records: readonly KnowledgeRecord[],
): Promise<void> {
  const groups = groupBy(records, labelOf);
  await Promise.all([...groups].map(([label, group]) => writeNodesOf(transaction, label, group)));
}

async function writeNodesOf(
  transaction: WriteTransaction,
  label: string,
  records: readonly KnowledgeRecord[],
): Promise<void> {
  for (const batch of inBatches(records)) {
    const nodes = batch.map(nodeOfRecord);
    const { rows, properties } = rowsOf(nodes, ({ id }) => [id]);
    await transaction.run({ text: nodeStatement(label, properties), parameters: { rows } });
  }
}

/** The label that the node of a record bears. */
export const labelOf = ({ kind, merged }: Pick<KnowledgeRecord, 'kind' | 'merged'>): string =>
  isEntityKind(kind) && openPeriod(merged) ? mergedLabelOfKind(kind) : labelOfKind(kind);

const relabelStatement = (from: string, to: string): string => `
UNWIND $ids AS id
MATCH (node:${from} {id: id})
REMOVE node:${from}
SET node:${to}:Merged
`;

/** Takes the nodes of records that come to be merged out of the sight of lists, and brings back those of others. */
export async function relabelNodes(
  transaction: WriteTransaction,
  changes: readonly { readonly before: KnowledgeRecord | null; readonly after: KnowledgeRecord }[],
): Promise<void> {
  const texts = groupBy(changes, ({ before, after }) => {
    const [from, to] = [labelOf(before ?? after), labelOf(after)];
    return from === to ? null : relabelStatement(from, to);
  });
  for (const [text, group] of texts) {
    if (text) await transaction.run({ text, parameters: { ids: group.map(({ after }) => after.id) } });
  }
}

/** Keeps what records said before they were revised. */
export async function writeRevisions(
  transaction: WriteTransaction,
  revisions: readonly { readonly record: KnowledgeRecord; readonly version: Version }[],
): Promise<void> {
  for (const batch of inBatches(revisions)) {
    const versions = batch.map(({ record, version: { from, until, properties, writtenBy } }) => {
      const { values, instants, location } = versionPart(record, properties);
      return {
        values: { ...values, id: record.id, writtenBy },
        instants: { ...instants, from, until },
        location,
      };
    });
    const { rows, properties } = rowsOf(versions, () => []);
    await transaction.run({ text: revisionStatement(properties), parameters: { rows } });
  }
}
