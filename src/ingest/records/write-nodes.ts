import { isEntityKind, labelOfKind, mergedLabelOfKind, type RecordKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import { openPeriod } from '../projection/identities.js';
import { instantsOf, nodeOfRecord, versionPart } from './node-of-record.js';
import type { KnowledgeRecord, Version } from './record.js';
import { sendable, setInstants, setSeries } from './sendable.js';

const nodeStatement = (kind: RecordKind, label: string): string => `
UNWIND $rows AS row
MERGE (node:${label} {id: row.values.id})
SET node = row.values
SET ${setInstants('node', ['recordedAt', 'revisedAt', ...instantsOf(kind)])}
${isEntityKind(kind) ? `SET ${setSeries('node', ['mergedFrom', 'mergedUntil'])}` : ''}
${kind === 'place' ? 'SET node.location = point(row.location)' : ''}
${
  kind === 'claim'
    ? `SET ${setInstants('node', ['retractedAt'])}, ${setSeries('node', ['liveFrom', 'liveUntil', 'rankedAt'])}`
    : ''
}
`;

const revisionStatement = (kind: RecordKind): string => `
UNWIND $rows AS row
CREATE (revision:Revision)
SET revision = row.values
SET ${setInstants('revision', ['from', 'until', ...instantsOf(kind)])}
${kind === 'place' ? 'SET revision.location = point(row.location)' : ''}
`;

/** Creates the nodes of records of a kind, or makes those that are there say what the records say. */
export async function writeNodes(
  transaction: WriteTransaction,
  kind: RecordKind,
  records: readonly KnowledgeRecord[],
): Promise<void> {
  const groups = groupBy(records, labelOf);
  await Promise.all([...groups].map(([label, group]) => writeNodesOf(transaction, kind, label, group)));
}

async function writeNodesOf(
  transaction: WriteTransaction,
  kind: RecordKind,
  label: string,
  records: readonly KnowledgeRecord[],
): Promise<void> {
  const text = nodeStatement(kind, label);
  for (const batch of inBatches(records)) {
    const rows = batch.map((record) => {
      const { id, values, ...others } = nodeOfRecord(record);
      return { ...others, values: { ...values, id } };
    });
    await transaction.run({ text, parameters: { rows: sendable(rows) } });
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

/** Keeps what records of a kind said before they were revised. */
export async function writeRevisions(
  transaction: WriteTransaction,
  kind: RecordKind,
  revisions: readonly { readonly record: KnowledgeRecord; readonly version: Version }[],
): Promise<void> {
  const text = revisionStatement(kind);
  for (const batch of inBatches(revisions)) {
    const rows = batch.map(({ record, version: { from, until, properties } }) => {
      const { values, instants, location } = versionPart(record, properties);
      return { values: { ...values, id: record.id }, instants: { ...instants, from, until }, location };
    });
    await transaction.run({ text, parameters: { rows: sendable(rows) } });
  }
}
