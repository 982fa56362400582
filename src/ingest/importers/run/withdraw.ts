import { ClaimDecisionKind } from '../../../knowledge/claims/claim-decision-kind.js';
import { stemOfClaims } from '../../../knowledge/claims/claims-of-record.js';
import type { Database, WriteTransaction } from '../../../neo4j/database.js';
import { apply } from '../../apply.js';
import { compare } from '../../compare.js';
import { lockLedger } from '../../ledger.js';
import { plan } from '../../plan.js';
import { readDrafts } from '../../validation/read-drafts.js';
import type { RecordsOfFormat } from '../importer.js';
import { IMPORTER, readMadeBefore } from './made-before.js';
import { readStoredRecords } from './stored-records.js';

/** So many records are withdrawn in one transaction. */
const MAX_RECORDS = 500;

/** What is withdrawn, and by whom. */
export interface Withdrawal {
  readonly records: RecordsOfFormat;
  /** Ids of the records that the release has; those of all others are withdrawn. */
  readonly kept: ReadonlySet<string>;
  readonly release: string | null;
  readonly writer: string;
  readonly rehearse: boolean;
}

/**
 * Withdraws what the graph has of a data set and its whole release lacks: the claims of these records are retracted, and nothing
 * comes in their place. Gives the ids of the records, of which any claim had stood.
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
  { release, writer, rehearse }: Withdrawal,
): Promise<string[]> {
  const instant = rehearse ? null : await lockLedger(transaction);
  const made = await readMadeBefore(transaction, records.map(stemOfClaims));
  const standing = records.flatMap((record) => {
    const claims = [...(made.get(stemOfClaims(record))?.values() ?? [])].flatMap((one) => one.standing);
    return claims.length > 0 ? [{ record, claims }] : [];
  });
  if (instant !== null && standing.length > 0) {
    const decisions = standing.flatMap(({ record, claims }) =>
      claims.map((claim) => ({
        claim,
        kind: ClaimDecisionKind.RETRACTED,
        reason: `${release === null ? 'The whole data set' : `Release ${release}`} no longer has ${record}.`,
        decidedBy: IMPORTER,
      })),
    );
    const comparison = await compare(transaction, readDrafts({ decisions }), IMPORTER);
    comparison.problems.throwIfAny();
    await apply(transaction, plan(comparison, instant), instant, writer);
  }
  return standing.map(({ record }) => record);
}
