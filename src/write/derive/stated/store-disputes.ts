import type { WriteTransaction } from '../../../neo4j/database.js';
import { groupBy } from '../../group-by.js';
import { inBatches } from '../../in-batches.js';
import { withSortKeys } from '../disputes/sorted-disputes.js';
import { type Milliseconds, PROPERTIES, type Reading, READINGS, sent } from './dates.js';
import { expectedStatedDisputes, type StatedDispute } from './stated-disputes.js';

const STORED = `
UNWIND $homes AS home
MATCH (dispute:Dispute {home: home})-[among:ONCE_AMONG]->(claim)
RETURN dispute.id AS id, [dispute.statedFrom.epochMillis, dispute.possiblyStatedFrom.epochMillis] AS since,
  collect([claim.id, among.role, among.statedFrom.epochMillis, among.statedUntil.epochMillis,
    among.possiblyStatedFrom.epochMillis, among.possiblyStatedUntil.epochMillis]) AS edges
`;

const REMOVE = `
UNWIND $ids AS id
MATCH (dispute:Dispute {id: id})
REMOVE dispute.statedFrom, dispute.possiblyStatedFrom
WITH dispute
MATCH (dispute)-[among:ONCE_AMONG]->()
DELETE among
`;

/** A dispute that was never open among what is recorded lies there all the same, and leads to nothing now. */
const ADD = `
UNWIND $disputes AS row
MERGE (dispute:Dispute {id: row.id})
ON CREATE SET dispute.recordedAt = datetime($instant)
SET dispute.kind = row.kind, dispute.home = row.home, dispute.measure = row.measure, dispute.gap = row.gap,
  dispute.byGap = row.byGap,
  dispute.statedFrom = datetime(row.since[0]), dispute.possiblyStatedFrom = datetime(row.since[1])
WITH dispute, row
UNWIND row.edges AS one
MATCH (claim:Claim {id: one[0]})
CREATE (dispute)-[:ONCE_AMONG {role: one[1], statedFrom: datetime(one[2]), statedUntil: datetime(one[3]),
  possiblyStatedFrom: datetime(one[4]), possiblyStatedUntil: datetime(one[5])}]->(claim)
`;

type EdgeRow = readonly [claim: string, role: string, ...instants: Milliseconds[]];
interface StoredRow {
  readonly id: string;
  readonly since: readonly Milliseconds[];
  readonly edges: readonly EdgeRow[];
}

/** A dispute as it lies in the graph: since when there is one, and its edges. */
interface Form {
  readonly since: readonly Milliseconds[];
  readonly edges: readonly EdgeRow[];
}

/** A dispute of which what is stored is not what follows; null where there is none. */
export interface DisputeChange {
  readonly id: string;
  readonly expected: readonly StatedDispute[] | null;
  readonly isStored: boolean;
}

/** The disputes at these homes by what was stated, of which what is stored is not what follows from the claims. */
export async function changedStatedDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
): Promise<DisputeChange[]> {
  const expected = groupBy(await expectedStatedDisputes(transaction, homes), ({ dispute }) => dispute.id);
  const rows = await transaction.run<StoredRow>({ text: STORED, parameters: { homes } });
  const stored = new Map(rows.map((row) => [row.id, textOf(row)]));
  const changed = [...expected].filter(([id, own]) => stored.get(id) !== textOf(formOf(own)));
  const surplus = [...stored.keys()].filter((id) => !expected.has(id));
  return [
    ...changed.map(([id, own]) => ({ id, expected: own, isStored: stored.has(id) })),
    ...surplus.map((id) => ({ id, expected: null, isStored: true })),
  ];
}

/** Makes the disputes at these homes by what was stated those that follow. */
export async function storeStatedDisputes(
  transaction: WriteTransaction,
  homes: readonly string[],
  instant: Date,
): Promise<void> {
  for (const batch of inBatches(homes)) {
    const changes = await changedStatedDisputes(transaction, batch);
    const old = changes.filter(({ isStored }) => isStored).map(({ id }) => id);
    if (old.length > 0) await transaction.run({ text: REMOVE, parameters: { ids: old } });
    const disputes = await rowsOf(
      transaction,
      changes.flatMap(({ expected }) => (expected ? [expected] : [])),
    );
    if (disputes.length > 0)
      await transaction.run({ text: ADD, parameters: { disputes, instant: instant.toISOString() } });
  }
}

function formOf(periods: readonly StatedDispute[]): Form {
  return {
    since: READINGS.map((reading) => {
      const starts = periods.filter((one) => one.reading === reading).map(({ from }) => from);
      return starts.length > 0 ? Math.min(...starts) : null;
    }),
    edges: periods.flatMap(({ dispute, reading, from, until }) =>
      dispute.claims.map(({ id, role }): EdgeRow => [id, role, ...instantsIn(reading, from, until)]),
    ),
  };
}

/** In the order of the names in PROPERTIES. */
const instantsIn = (reading: Reading, from: number, until: Milliseconds): Milliseconds[] =>
  READINGS.flatMap((one) =>
    Object.keys(PROPERTIES[one]).map((end) => (one !== reading ? null : end === 'from' ? from : until)),
  );

async function rowsOf(
  transaction: WriteTransaction,
  disputes: readonly (readonly StatedDispute[])[],
): Promise<object[]> {
  const sorted = await withSortKeys(
    transaction,
    disputes.flatMap(([first]) => (first ? [first.dispute] : [])),
  );
  return sorted.map(({ id, kind, home, measure, gap, byGap }, index) => {
    const { since, edges } = formOf(disputes[index] as readonly StatedDispute[]);
    return {
      ...{ id, kind, home, measure, gap, byGap },
      since: since.map(sent),
      edges: edges.map(([claim, role, ...instants]) => [claim, role, ...instants.map(sent)]),
    };
  });
}

const textOf = ({ since, edges }: Form): string =>
  JSON.stringify([since, edges.map((edge) => JSON.stringify(edge)).sort()]);
