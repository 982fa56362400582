import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { readRecordedVerdicts } from '../../write/decisions/read-recorded-verdicts.js';
import { groupBy } from '../../write/group-by.js';
import { inBatches } from '../../write/in-batches.js';
import { readRecords } from '../../write/records/read-records.js';
import type { KnowledgeRecord } from '../../write/records/record.js';

/** Name under which claims that a data set no longer makes are retracted. */
export const IMPORT_SENDER = 'claimgraph import';

/** All successive claims of a record for one statement. */
export interface PreviousStatement {
  readonly ids: ReadonlySet<string>;
  readonly lastClaim: KnowledgeRecord;
  /** Whether the record had stopped making it; not if a person retracted it, which is final. */
  readonly isWithdrawn: boolean;
  /** Ids of those that nobody has retracted. */
  readonly notRetracted: readonly string[];
  readonly nextId: string;
}

/** Earlier claims of a record, by the id of the statement, which is that of its first claim. */
export type PreviousStatements = ReadonlyMap<string, PreviousStatement>;

const OF_STEMS = `
UNWIND $stems AS stem
MATCH (claim:Claim) WHERE claim.id STARTS WITH stem
RETURN stem, claim.id AS id
`;

/** The number of a claim that replaced another: `claim:ucdp-ged-214797/killed~2`. */
const NUMBER = /~(\d+)$/;
const numberOf = (id: string): number => Number(NUMBER.exec(id)?.[1] ?? 1);
const statementOf = (id: string): string => id.replace(NUMBER, '');

/** Earlier claims of records, by the common prefix of their ids. */
export async function readPreviousStatements(
  transaction: WriteTransaction,
  stems: readonly string[],
): Promise<Map<string, PreviousStatements>> {
  const rows: { stem: string; id: string }[] = [];
  for (const batch of inBatches(stems))
    rows.push(
      ...(await transaction.run<{ stem: string; id: string }>({
        text: OF_STEMS,
        parameters: { stems: batch },
      })),
    );
  if (rows.length === 0) return new Map();
  const records = await readRecords(
    transaction,
    'claim',
    rows.map(({ id }) => id),
  );
  const verdicts = await readRecordedVerdicts(
    transaction,
    [...records.values()].filter(({ history }) => history.retracted.length > 0).map(({ id }) => id),
  );
  const isWithdrawn = (id: string): boolean =>
    (verdicts.get(id) ?? []).some(
      ({ kind, decidedBy }) => kind === ClaimDecisionKind.RETRACTED && decidedBy === IMPORT_SENDER,
    );
  const groups = groupBy(rows, ({ stem }) => stem);
  return new Map(
    [...groups].map(([stem, own]) => {
      const claims = own.flatMap(({ id }) => records.get(id) ?? []);
      const statements = groupBy(claims, ({ id }) => statementOf(id));
      return [
        stem,
        new Map([...statements].map(([id, all]) => [id, previousStatementOf(id, all, isWithdrawn)])),
      ];
    }),
  );
}

function previousStatementOf(
  statement: string,
  claims: readonly KnowledgeRecord[],
  isWithdrawn: (id: string) => boolean,
): PreviousStatement {
  const inOrder = [...claims].sort((one, other) => numberOf(one.id) - numberOf(other.id));
  const lastClaim = inOrder.at(-1) as KnowledgeRecord;
  return {
    ids: new Set(inOrder.map(({ id }) => id)),
    lastClaim,
    isWithdrawn: isWithdrawn(lastClaim.id),
    notRetracted: inOrder.filter(({ history }) => history.retracted.length === 0).map(({ id }) => id),
    nextId: `${statement}~${numberOf(lastClaim.id) + 1}`,
  };
}
