import type { WriteTransaction } from '../../../neo4j/database.js';
import { inBatches } from '../../in-batches.js';
import type { IdentifiedDispute } from './expected-disputes.js';

const OPEN = `
UNWIND $homes AS home
MATCH (dispute:Dispute {home: home})
WHERE EXISTS { (dispute)-[:AMONG]->() }
RETURN dispute.id AS id
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
SET dispute.kind = row.kind, dispute.home = row.home, dispute.measure = row.measure, dispute.byHome = row.byHome
WITH dispute, row
UNWIND row.claims AS one
MATCH (claim:Claim {id: one.id})
CREATE (dispute)-[:AMONG {role: one.role, from: datetime($instant)}]->(claim)
`;

/** Ids of the disputes at these homes that are open. */
export async function openDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction.run<{ id: string }>({ text: OPEN, parameters: { homes } });
  return new Set(rows.map(({ id }) => id));
}

export async function endDisputes(
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
    const rows = batch.map((dispute) => ({ ...dispute, byHome: sortKeyOfDispute(dispute) }));
    await transaction.run({
      text: BEGIN,
      parameters: { disputes: rows, instant: instant.toISOString() },
    });
  }
}

/** By what they are about, then by measure and kind. */
export const sortKeyOfDispute = ({ home, measure, kind, id }: IdentifiedDispute): string =>
  `${home} ${measure ?? ''} ${kind} ${id}`;
