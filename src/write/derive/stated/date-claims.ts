import type { WriteTransaction } from '../../../neo4j/database.js';
import { KEEP_PLAN } from '../../../neo4j/keep-plan.js';
import { inBatches } from '../../in-batches.js';
import { claimDates, type ClaimDates } from './claim-dates.js';
import {
  isSame,
  type Milliseconds,
  PROPERTIES,
  readSince,
  sent,
  type Since,
  sinceOf,
  type SinceRow,
} from './dates.js';

const { stated, possibly } = PROPERTIES;

const bounds = (holder: string, time: string): string =>
  `[${holder}.${time}Earliest.epochMillis, ${holder}.${time}Latest.epochMillis]`;

/** The document is looked at only where the claim itself does not say for certain when it was stated. */
const READ = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
USING INDEX SEEK claim:Claim(id)
RETURN id, claim.retractedAt IS NOT NULL AS isRetracted, ${bounds('claim', 'statedAt')} AS statedAt,
  claim.document IS NOT NULL AS hasDocument,
  CASE WHEN claim.statedAtLatest IS NOT NULL OR claim.document IS NULL THEN [] ELSE
    COLLECT {
      MATCH (revision:Revision {id: claim.document})
      WHERE revision.until > claim.recordedAt
      RETURN [revision.version, ${bounds('revision', 'publishedAt')}] ORDER BY revision.from
    } + COLLECT {
      MATCH (document:Document|MergedDocument {id: claim.document})
      RETURN [document.version, ${bounds('document', 'publishedAt')}]
    } END AS versions,
  CASE WHEN claim.document IS NOT NULL THEN [] ELSE
    [(claim)-[:DERIVED_FROM]->(input:Claim) | ${sinceOf('input')}] END AS inputs,
  [(claim)<-[:SUPERSEDES]-(by:Claim) WHERE by.retractedAt IS NULL | ${sinceOf('by')}] AS superseding,
  [${sinceOf('claim')}, [claim.${stated.until}.epochMillis, claim.${possibly.until}.epochMillis]] AS stored
`;

const WRITE = `${KEEP_PLAN}
UNWIND $rows AS row
MATCH (claim:Claim {id: row[0]})
USING INDEX SEEK claim:Claim(id)
SET claim.${stated.from} = datetime(row[1]), claim.${possibly.from} = datetime(row[2]),
  claim.${stated.until} = datetime(row[3]), claim.${possibly.until} = datetime(row[4])
`;

/** Claims whose dates follow from those of others: that are superseded by them, or derived from them. */
const DEPENDENT = `${KEEP_PLAN}
UNWIND $ids AS id
MATCH (by:Claim {id: id})-[:SUPERSEDES]->(claim:Claim)
USING INDEX SEEK by:Claim(id)
RETURN claim.id AS id
UNION
UNWIND $ids AS id
MATCH (input:Claim {id: id})<-[:DERIVED_FROM]-(claim:Claim)
USING INDEX SEEK input:Claim(id)
RETURN claim.id AS id
`;

type BoundsRow = readonly [Milliseconds, Milliseconds];
interface Row {
  readonly id: string;
  readonly isRetracted: boolean;
  readonly statedAt: BoundsRow;
  readonly hasDocument: boolean;
  readonly versions: readonly (readonly [release: string | null, publishedAt: BoundsRow])[];
  readonly inputs: readonly SinceRow[];
  readonly superseding: readonly SinceRow[];
  readonly stored: readonly [from: SinceRow, until: SinceRow];
}

/** A claim of which the stored dates are not those that follow. */
export interface ClaimChange {
  readonly id: string;
  readonly stored: ClaimDates;
  readonly expected: ClaimDates;
}

/** Of these claims, those whose stored dates are not what follows from the records and from the dates of other claims. */
export async function wronglyDatedClaims(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ClaimChange[]> {
  const wrong: ClaimChange[] = [];
  for (const batch of inBatches(ids)) {
    for (const row of await transaction.run<Row>({ text: READ, parameters: { ids: batch } })) {
      const [from, until] = row.stored;
      const stored = { from: readSince(from), until: readSince(until) };
      const expected = expectedDates(row);
      if (!isSame(stored.from, expected.from) || !isSame(stored.until, expected.until))
        wrong.push({ id: row.id, stored, expected });
    }
  }
  return wrong;
}

/** A claim without a document has no versions; one whose versions were not looked at has one that says nothing. */
const expectedDates = ({
  isRetracted,
  statedAt,
  hasDocument,
  versions,
  inputs,
  superseding,
}: Row): ClaimDates =>
  claimDates({
    isRetracted,
    statedAt: boundsOf(statedAt),
    documentVersions:
      hasDocument && versions.length === 0
        ? [{ release: null, publishedAt: boundsOf([null, null]) }]
        : versions.map(([release, publishedAt]) => ({ release, publishedAt: boundsOf(publishedAt) })),
    inputs: inputs.map(readSince),
    superseding: superseding.map(readSince),
  });

const boundsOf = ([earliest, latest]: BoundsRow) => ({ earliest, latest });

/**
 * Gives claims the dates that follow, and so on with all whose dates follow from these. Returns those that changed, with
 * the dates that they had before.
 */
export async function dateClaims(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Map<string, ClaimChange>> {
  const changed = new Map<string, ClaimChange>();
  for (let due = ids; due.length > 0;) {
    const wrong = await wronglyDatedClaims(transaction, due);
    for (const change of wrong)
      changed.set(change.id, { ...change, stored: changed.get(change.id)?.stored ?? change.stored });
    await write(transaction, wrong);
    const sources = wrong.filter(({ stored: before, expected }) => !isSame(before.from, expected.from));
    due = await dependentClaims(
      transaction,
      sources.map(({ id }) => id),
    );
  }
  return changed;
}

async function write(transaction: WriteTransaction, changes: readonly ClaimChange[]): Promise<void> {
  for (const batch of inBatches(changes)) {
    const rows = batch.map(({ id, expected: { from, until } }) => [
      id,
      ...sentPair(from),
      ...sentPair(until),
    ]);
    await transaction.run({ text: WRITE, parameters: { rows } });
  }
}

const sentPair = (since: Since): readonly (string | null)[] => [sent(since.stated), sent(since.possibly)];

async function dependentClaims(transaction: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const batch of inBatches(ids)) {
    const rows = await transaction.run<{ id: string }>({ text: DEPENDENT, parameters: { ids: batch } });
    for (const { id } of rows) found.add(id);
  }
  return [...found];
}
