import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import type { Verdict } from './verdict.js';

interface Row extends Verdict {
  readonly claim: string;
}

const TAKEN = `
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:DECIDED_ON]-(decision:Decision)
RETURN claim.id AS claim, decision.kind AS kind, decision.newRank AS rank, decision.reason AS reason,
  decision.decidedBy AS decidedBy
ORDER BY decision.byRecorded
`;

/** Recorded verdicts by the id of their claim, in order. */
export async function readRecordedVerdicts(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Map<string, Verdict[]>> {
  const rows: Row[] = [];
  for (const batch of inBatches(ids))
    rows.push(...(await transaction.run<Row>({ text: TAKEN, parameters: { ids: batch } })));
  return groupBy(rows, ({ claim }) => claim);
}
