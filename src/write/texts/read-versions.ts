import { FoldedText } from '../../rules/passages/folded-text.js';
import type { Version } from '../../rules/passages/anchors.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';

const WITH_TEXT = `
UNWIND $ids AS id
MATCH (text:Text {document: id})
RETURN DISTINCT id
`;

/** Those of the documents that have a text. */
export async function documentsWithText(
  transaction: WriteTransaction,
  documents: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const ids of inBatches(documents))
    for (const { id } of await transaction.run<{ id: string }>({ text: WITH_TEXT, parameters: { ids } }))
      found.push(id);
  return found;
}

const VERSIONS = `
MATCH (text:Text {document: $document})
RETURN text.id AS id, text.content AS content, text.recordedAt.epochMillis AS recordedAt, text.byRecorded AS order
ORDER BY order
`;

interface Row {
  readonly id: string;
  readonly content: string;
  readonly recordedAt: number;
}

/** All versions of the text of a document, oldest first. They may be long: only one document's are read at a time. */
export async function readVersions(transaction: WriteTransaction, document: string): Promise<Version[]> {
  const rows = await transaction.run<Row>({ text: VERSIONS, parameters: { document } });
  return rows.map(({ id, content, recordedAt }) => ({
    id,
    text: new FoldedText(content),
    recordedAt: new Date(recordedAt),
  }));
}
