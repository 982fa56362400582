import { type RecordKind, KINDS, kindOfId, labelsOfKind } from '../storage/ids.js';
import type { Database, WriteTransaction } from '../neo4j/database.js';
import { workThrough } from './held-pages.js';
import { moveLedger } from './ledger.js';
import { foldedPart } from './records/folded-part.js';
import type { Properties } from './records/properties.js';

/** Labels of nodes that hold what a record says, or once said. */
const LABELS = [...KINDS.flatMap(labelsOfKind), 'Text', 'Revision'];

/** Nodes of a page; of texts, which are long, only so many as fit in memory. */
const pageSize = (label: string): number => (label === 'Text' ? 20 : 1_000);

const MARKED = `
MATCH (ledger:Ledger {id: 'ledger'})
WHERE ledger.foldAnew
RETURN ledger.id
`;

const DONE = `
MATCH (ledger:Ledger {id: 'ledger'})
REMOVE ledger.foldAnew
`;

const nodesOf = (label: string): string => `
UNWIND $ids AS id
MATCH (node:${label} {id: id})
RETURN elementId(node) AS element, id,
  node {.name, .aliases, .title, .description, .sameAs, .text, .quote, .content} AS texts,
  node {.names, .words, .parts, .byName, .byTitle} AS stored
`;

const WRITE = `
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.folded
`;

interface Row {
  readonly element: string;
  readonly id: string;
  readonly texts: Properties;
  readonly stored: Readonly<Record<string, unknown>>;
}

/** Whether a migration has marked what is stored as folded otherwise than it is today. */
export const needsRefolding = async (database: Database): Promise<boolean> =>
  (await database.read({ text: MARKED, parameters: {} })).length > 0;

/**
 * Folds all that is stored of names and texts as they are folded today. Writers wait while a page of it is at work. If it
 * is broken off, the mark stays, and the next start does it again.
 */
export async function refoldTexts(database: Database): Promise<void> {
  for (const label of LABELS)
    await workThrough(database, [label], {
      hold: moveLedger,
      most: pageSize(label),
      work: (transaction, ids) => foldPage(transaction, label, ids),
    });
  await database.write((transaction) => transaction.run({ text: DONE, parameters: {} }));
}

async function foldPage(transaction: WriteTransaction, label: string, ids: readonly string[]): Promise<void> {
  const nodes = await transaction.run<Row>({ text: nodesOf(label), parameters: { ids } });
  const rows = nodes.flatMap(({ element, id, texts, stored }) => {
    const folded = foldedPart(kindOfId(id) as RecordKind, id, texts);
    const isSame = Object.entries(folded).every(([name, value]) => isEqual(value, stored[name]));
    return isSame ? [] : [{ element, folded }];
  });
  if (rows.length > 0) await transaction.run({ text: WRITE, parameters: { rows } });
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
