import { ENTITY_KINDS, labelOfKind, type RecordKind } from '../../../storage/ids.js';
import type { Database, WriteTransaction } from '../../../neo4j/database.js';
import { workThrough } from '../../held-pages.js';
import { moveLedger } from '../../ledger.js';
import { dateClaims } from './date-claims.js';
import { dateDecisionsOnClaims, dateDecisionsOnThings } from './date-decisions.js';
import { dateEdges } from './date-edges.js';
import { dateThings, mentionsOfClaims } from './date-things.js';
import { storeStatedDisputes } from './store-disputes.js';

const MARKED = `
MATCH (ledger:Ledger {id: 'ledger'})
WHERE ledger.dateAnew
RETURN ledger.id
`;

const DONE = `
MATCH (ledger:Ledger {id: 'ledger'})
REMOVE ledger.dateAnew
`;

/** Nodes dated at a time. */
const PAGE = 2_000;

/** Whether a migration has marked what is stored as not yet dated by what was stated. */
export const needsDating = async (database: Database): Promise<boolean> =>
  (await database.read({ text: MARKED, parameters: {} })).length > 0;

/**
 * Dates all that is stored by what was stated. Writers wait while a page of it is at work. If it is broken off, the mark
 * stays, and the next start does it again.
 */
export async function dateAnew(database: Database): Promise<void> {
  await inPages(database, 'claim', datePageOfClaims);
  for (const kind of ENTITY_KINDS) await inPages(database, kind, datePageOfThings);
  for (const kind of ['event', 'actor', 'place'] as const)
    await inPages(database, kind, (transaction, ids) => storeStatedDisputes(transaction, ids, new Date()));
  await database.write((transaction) => transaction.run({ text: DONE, parameters: {} }));
}

const inPages = (
  database: Database,
  kind: RecordKind,
  work: (transaction: WriteTransaction, ids: readonly string[]) => Promise<void>,
): Promise<void> => workThrough(database, [labelOfKind(kind)], { hold: moveLedger, most: PAGE, work });

async function datePageOfClaims(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const changed = await dateClaims(transaction, ids);
  const all = [...new Set([...ids, ...changed.keys()])];
  await dateEdges(transaction, all, () => false);
  const mentions = await mentionsOfClaims(
    transaction,
    [...changed].map(([id, { stored, expected }]) => [id, { before: stored.from, now: expected.from }]),
  );
  await dateThings(transaction, { mentions, anew: new Set() });
  await dateDecisionsOnClaims(transaction, all);
}

async function datePageOfThings(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const changed = await dateThings(transaction, { mentions: new Map(), anew: new Set(ids) });
  await dateDecisionsOnThings(transaction, [...new Set([...ids, ...changed])]);
}
