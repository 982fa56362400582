import type { Database, WriteTransaction } from '../neo4j/database.js';
import type { IdentifiedDispute } from './derive/disputes/expected-disputes.js';
import { withSortKeys } from './derive/disputes/sorted-disputes.js';
import { moveLedger } from './ledger.js';

/** Disputes of versions that stored no sort key by gap, also those that are over. */
const UNSORTED = `
MATCH (dispute:Dispute)
WHERE dispute.byGap IS NULL
RETURN dispute.id AS id, dispute.kind AS kind, dispute.home AS home, dispute.measure AS measure,
  COLLECT {
    MATCH (dispute)-[among:AMONG|WAS_AMONG]->(claim)
    RETURN DISTINCT {id: claim.id, role: among.role}
  } AS claims
LIMIT 1000
`;

const ANY_UNSORTED = `
MATCH (dispute:Dispute)
WHERE dispute.byGap IS NULL
RETURN dispute.id LIMIT 1
`;

const SORT = `
UNWIND $disputes AS row
MATCH (dispute:Dispute {id: row.id})
SET dispute.gap = row.gap, dispute.byGap = row.byGap
`;

/** Whether there are such disputes. */
export const hasUnsortedDisputes = async (database: Database): Promise<boolean> =>
  (await database.read({ text: ANY_UNSORTED, parameters: {} })).length > 0;

/** Gives every dispute that lacks it what it is sorted by. Writers wait while a page of them is at work. */
export async function sortDisputes(database: Database): Promise<void> {
  while ((await database.write(sortPage)) > 0);
}

/** Gives the number of disputes that it found without a key. */
async function sortPage(transaction: WriteTransaction): Promise<number> {
  await moveLedger(transaction);
  const unsorted = await transaction.run<IdentifiedDispute>({ text: UNSORTED, parameters: {} });
  const disputes = await withSortKeys(transaction, unsorted);
  if (disputes.length > 0) await transaction.run({ text: SORT, parameters: { disputes } });
  return disputes.length;
}
