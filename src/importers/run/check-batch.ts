import type { WriteTransaction } from '../../neo4j/database.js';
import { compare, type Comparison } from '../../write/compare/compare.js';
import type { Problems } from '../../write/validate/problems.js';
import type { Assembly } from './assemble-dossier.js';
import { findRowsAtFault, type RejectedRow } from './find-rows-at-fault.js';
import { compareVersions } from './compare-versions.js';
import { IMPORT_SENDER } from './previous-statements.js';
import { type PreparedBatch, prepareBatch } from './prepare-batch.js';
import type { ReadRow, RowRemark } from './read-row.js';
import { reviseClaims } from './revise-claims.js';
import type { SeenLookup } from './seen-in-file.js';
import { readRecords } from '../../write/records/read-records.js';
import type { Draft } from '../../write/validate/draft.js';

/** What rows are compared with, besides the graph. */
export interface BatchContext {
  readonly seen: SeenLookup;
  /** Version of the data set; null if not given. */
  readonly release: string | null;
  /** Who imports them. */
  readonly writer: string;
}

/** Rows compared with the graph and each other: what would be written for them, and which are left out. */
export interface CheckedBatch {
  /** Of the accepted rows; it has no problems. */
  readonly comparison: Comparison;
  readonly assembly: Assembly;
  readonly accepted: readonly ReadRow[];
  readonly superseded: readonly ReadRow[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly RowRemark[];
}

/**
 * Determines the outcome of rows, of which no two have the same record. A row with any invalid part is left out
 * completely, and the others are checked again without it. Nothing is written.
 */
export async function checkBatch(
  transaction: WriteTransaction,
  prepared: PreparedBatch,
  { seen, release }: BatchContext,
): Promise<CheckedBatch> {
  const { current, superseded, warnings } = await separateSuperseded(transaction, prepared.rows, seen);
  const rejected: RejectedRow[] = [];
  let next = current.length === prepared.rows.length ? prepared : prepareBatch(current, seen);
  for (;;) {
    const revised = await reviseClaims(transaction, next, release);
    const { rows: accepted, assembly, drafts } = await keepKnownKinds(transaction, revised);
    const comparison = await compare(transaction, drafts, IMPORT_SENDER);
    const faults = rowsAtFault(comparison.problems, assembly);
    if (faults.size === 0) {
      const own = accepted.flatMap(({ row: { line }, reading }) =>
        reading.warnings.map((warning) => ({ line, ...warning })),
      );
      return {
        comparison,
        assembly,
        accepted,
        superseded,
        rejected,
        warnings: [...warnings, ...own, ...assembly.warnings],
      };
    }
    rejected.push(
      ...[...faults].map(
        ([
          {
            row: { line },
          },
          found,
        ]) => ({ line, faults: found }),
      ),
    );
    next = prepareBatch(
      accepted.filter((row) => !faults.has(row)),
      seen,
    );
  }
}

/** Separates the rows of which the graph, or an earlier part of the file, has a later version. */
async function separateSuperseded(
  transaction: WriteTransaction,
  rows: readonly ReadRow[],
  seen: SeenLookup,
): Promise<{ current: ReadRow[]; superseded: ReadRow[]; warnings: RowRemark[] }> {
  const stored = await readVersions(
    transaction,
    rows.map(({ reading }) => reading.record),
  );
  const current: ReadRow[] = [];
  const superseded: ReadRow[] = [];
  const warnings: RowRemark[] = [];
  for (const row of rows) {
    const {
      reading: { record },
      version,
    } = row;
    const before = seen.record(record);
    const isAgain = before !== undefined && compareVersions(before.version, version) >= 0;
    const isOlder = stored.has(record) && compareVersions(stored.get(record) ?? null, version) > 0;
    (isAgain || isOlder ? superseded : current).push(row);
    if (before && compareVersions(before.version, version) === 0) {
      warnings.push({
        line: row.row.line,
        column: '',
        value: `${record}, on line ${before.line}`,
        reason: 'an earlier line has the same record in the same version, and counts',
      });
    }
  }
  return { current, superseded, warnings };
}

/** The rows at fault. Throws problems that come from no row. */
function rowsAtFault(problems: Problems, assembly: Assembly): ReturnType<typeof findRowsAtFault> {
  const faults = findRowsAtFault(problems.all, assembly);
  if (faults.size === 0) problems.throwIfAny();
  return faults;
}

/** If rows only guess the kind of an actor, the graph's kind counts. */
async function keepKnownKinds(
  transaction: WriteTransaction,
  prepared: PreparedBatch,
): Promise<PreparedBatch> {
  const { assembly, drafts } = prepared;
  const guessed = [...assembly.shared].flatMap(([id, { isKindGuessed }]) => (isKindGuessed ? [id] : []));
  if (guessed.length === 0) return prepared;
  const stored = await readRecords(transaction, 'actor', guessed);
  const known = drafts.drafts.map((draft): Draft => {
    const kind = stored.get(draft.input.id)?.properties['kind'];
    return draft.kind === 'actor' && kind !== undefined
      ? { ...draft, input: Object.assign({}, draft.input, { kind }) }
      : draft;
  });
  return { ...prepared, drafts: { ...drafts, drafts: known } };
}

/** The versions of stored records, by id; null for one without a version. */
async function readVersions(
  transaction: WriteTransaction,
  records: readonly string[],
): Promise<Map<string, string | null>> {
  const stored = await readRecords(transaction, 'document', records);
  return new Map([...stored].map(([id, { properties }]) => [id, properties['version'] as string | null]));
}
