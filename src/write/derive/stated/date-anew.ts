import { ENTITY_KINDS, labelOfKind, type RecordKind } from '../../../storage/ids.js';
import type { Database, WriteTransaction } from '../../../neo4j/database.js';
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

const idsAfter = (kind: RecordKind): string => `
MATCH (node:${labelOfKind(kind)})
WHERE node.id > $after
RETURN node.id AS id ORDER BY id LIMIT 2000
`;

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

async function inPages(
  database: Database,
  kind: RecordKind,
  work: (transaction: WriteTransaction, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const last: string = after;
    after = await database.write(async (transaction) => {
      await moveLedger(transaction);
      const rows = await transaction.run<{ id: string }>({
        text: idsAfter(kind),
        parameters: { after: last },
      });
      const ids = rows.map(({ id }) => id);
      await work(transaction, ids);
      return ids.at(-1) ?? null;
    });
  }
}

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
