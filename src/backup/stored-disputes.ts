import type { WriteTransaction } from '../neo4j/database.js';
import type { DisputeLine } from './format.js';

const PAGE = 1_000;

const READ = `
MATCH (dispute:Dispute)
WHERE dispute.id > $after
WITH dispute ORDER BY dispute.id LIMIT ${PAGE}
RETURN dispute.id AS id, dispute.recordedAt.epochMillis AS recordedAt,
  dispute {.kind, .home, .measure, .gap, .byGap} AS properties,
  [(dispute)-[among:AMONG|WAS_AMONG]->(claim) | {claim: claim.id, role: among.role,
    from: among.from.epochMillis, until: among.until.epochMillis}] AS among
`;

const WRITE = `
UNWIND $rows AS row
CREATE (dispute:Dispute {id: row.id, recordedAt: datetime(row.recordedAt)})
SET dispute += row.properties
`;

const JOIN = (type: string): string => `
UNWIND $rows AS row
MATCH (dispute:Dispute {id: row.dispute})
MATCH (claim:Claim {id: row.claim})
CREATE (dispute)-[:${type} {role: row.role, from: datetime(row.from), until: datetime(row.until)}]->(claim)
`;

interface Row {
  readonly id: string;
  readonly recordedAt: number;
  readonly properties: DisputeLine['properties'];
  readonly among: readonly {
    readonly claim: string;
    readonly role: string;
    readonly from: number;
    readonly until: number | null;
  }[];
}

/** The disputes with the next ids; those that had ended cannot be worked out from the claims as they now stand. */
export async function readDisputes(transaction: WriteTransaction, after: string): Promise<DisputeLine[]> {
  const rows = await transaction.run<Row>({ text: READ, parameters: { after } });
  return rows.map(({ id, recordedAt, properties, among }) => ({
    kind: 'dispute',
    id,
    recordedAt: new Date(recordedAt),
    properties,
    among: among.map(({ from, until, ...one }) => ({
      ...one,
      from: new Date(from),
      until: until === null ? null : new Date(until),
    })),
  }));
}

/** Writes disputes whose claims are there. */
export async function writeDisputes(
  transaction: WriteTransaction,
  disputes: readonly DisputeLine[],
): Promise<void> {
  const nodes = disputes.map(({ id, recordedAt, properties }) => ({
    id,
    recordedAt: recordedAt.toISOString(),
    properties,
  }));
  await transaction.run({ text: WRITE, parameters: { rows: nodes } });
  const edges = disputes.flatMap(({ id, among }) =>
    among.map(({ from, until, ...one }) => ({
      ...one,
      dispute: id,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    })),
  );
  for (const [type, isOpen] of [
    ['AMONG', true],
    ['WAS_AMONG', false],
  ] as const) {
    const rows = edges.filter(({ until }) => (until === null) === isOpen);
    if (rows.length > 0) await transaction.run({ text: JOIN(type), parameters: { rows } });
  }
}
