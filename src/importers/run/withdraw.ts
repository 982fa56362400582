import { ClaimDecisionKind } from '../../domain/claims/decision-kind.js';
import { claimIdPrefix } from '../../domain/claims/claim-id-prefix.js';
import type { Database, WriteTransaction } from '../../neo4j/database.js';
import { apply } from '../../write/apply/apply.js';
import { compare } from '../../write/compare/compare.js';
import { lockLedger } from '../../write/ledger.js';
import { plan } from '../../write/plan/plan.js';
import { readDrafts } from '../../write/validate/read-drafts.js';
import type { RecordsOfFormat } from '../importer.js';
import { IMPORT_SENDER, readPreviousStatements } from './previous-statements.js';
import { readStoredRecords } from './stored-records.js';

/** Number of records withdrawn in one transaction. */
const MAX_RECORDS = 500;

/** What is withdrawn, and by whom. */
export interface Withdrawal {
  readonly records: RecordsOfFormat;
  /** Ids of the records in the release; all others are withdrawn. */
  readonly kept: ReadonlySet<string>;
  readonly release: string | null;
  readonly writer: string;
  readonly dryRun: boolean;
}

/**
 * Withdraws records of a data set that are missing from its complete release: their claims are retracted without
 * replacement. Returns the ids of records that had any effective claim.
 */
export async function withdrawMissing(database: Database, withdrawal: Withdrawal): Promise<string[]> {
  const { records, kept } = withdrawal;
  const stored = await readStoredRecords(database.reader(), records);
  const missing = stored.map(({ id }) => id).filter((id) => !kept.has(id));
  const withdrawn: string[] = [];
  for (let start = 0; start < missing.length; start += MAX_RECORDS) {
    const some = missing.slice(start, start + MAX_RECORDS);
    withdrawn.push(...(await database.write((transaction) => withdraw(transaction, some, withdrawal))));
  }
  return withdrawn;
}

async function withdraw(
  transaction: WriteTransaction,
  records: readonly string[],
  { release, writer, dryRun }: Withdrawal,
): Promise<string[]> {
  const instant = dryRun ? null : await lockLedger(transaction);
  const previous = await readPreviousStatements(transaction, records.map(claimIdPrefix));
  const withClaims = records.flatMap((record) => {
    const claims = [...(previous.get(claimIdPrefix(record))?.values() ?? [])].flatMap(
      (one) => one.notRetracted,
    );
    return claims.length > 0 ? [{ record, claims }] : [];
  });
  if (instant !== null && withClaims.length > 0) {
    const decisions = withClaims.flatMap(({ record, claims }) =>
      claims.map((claim) => ({
        claim,
        kind: ClaimDecisionKind.RETRACTED,
        reason: `${release === null ? 'The whole data set' : `Release ${release}`} no longer has ${record}.`,
        decidedBy: IMPORT_SENDER,
      })),
    );
    const comparison = await compare(transaction, readDrafts({ decisions }), IMPORT_SENDER);
    comparison.problems.throwIfAny();
    await apply(transaction, plan(comparison, instant), instant, writer);
  }
  return withClaims.map(({ record }) => record);
}
