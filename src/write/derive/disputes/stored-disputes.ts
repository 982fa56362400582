import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import { type IdentifiedDispute, expectedDisputes } from './expected-disputes.js';
import { withSortKeys } from './sorted-disputes.js';

const OPEN = `
UNWIND $homes AS home
MATCH (dispute:Dispute {home: home})
WHERE EXISTS { (dispute)-[:AMONG]->() }
RETURN dispute.id AS id, dispute.byGap AS byGap
`;

const END = `
UNWIND $ids AS id
MATCH (dispute:Dispute {id: id})-[open:AMONG]->(claim)
CREATE (dispute)-[ended:WAS_AMONG]->(claim)
SET ended = properties(open), ended.until = datetime($instant)
DELETE open
`;

const BEGIN = `
UNWIND $disputes AS row
MERGE (dispute:Dispute {id: row.id})
ON CREATE SET dispute.recordedAt = datetime($instant)
SET dispute.kind = row.kind, dispute.home = row.home, dispute.measure = row.measure,
  dispute.gap = row.gap, dispute.byGap = row.byGap
WITH dispute, row
UNWIND row.claims AS one
MATCH (claim:Claim {id: one.id})
CREATE (dispute)-[:AMONG {role: one.role, from: datetime($instant)}]->(claim)
`;

/** The disputes at these homes that are open: their sort keys by their ids. */
export async function openDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await transaction.run<{ id: string; byGap: string }>({ text: OPEN, parameters: { homes } });
  return new Map(rows.map(({ id, byGap }) => [id, byGap]));
}

async function endDisputes(
  transaction: WriteTransaction,
  ids: readonly string[],
  instant: Date,
): Promise<void> {
  for (const batch of inBatches(ids)) {
    await transaction.run({ text: END, parameters: { ids: batch, instant: instant.toISOString() } });
  }
}

/** Opens disputes; one that was there before is the same again. */
export async function beginDisputes(
  transaction: WriteTransaction,
  disputes: readonly IdentifiedDispute[],
  instant: Date,
): Promise<void> {
  for (const batch of inBatches(disputes)) {
    await transaction.run({
      text: BEGIN,
      parameters: { disputes: await withSortKeys(transaction, batch), instant: instant.toISOString() },
    });
  }
}

/** Makes the stored disputes at these homes those that follow from the claims as they now stand. */
export async function projectDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
  instant: Date,
): Promise<void> {
  for (const batch of inBatches(homes)) {
    const expected = await expectedDisputes(transaction, batch);
    const open = await openDisputes(transaction, batch);
    const ids = new Set(expected.map(({ id }) => id));
    await endDisputes(
      transaction,
      [...open.keys()].filter((id) => !ids.has(id)),
      instant,
    );
    await beginDisputes(
      transaction,
      expected.filter(({ id }) => !open.has(id)),
      instant,
    );
  }
}
