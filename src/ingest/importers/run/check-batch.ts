import type { WriteTransaction } from '../../../neo4j/database.js';
import { compare, type Comparison } from '../../compare.js';
import type { Problems } from '../../validation/problems.js';
import type { Assembly } from './assemble-dossier.js';
import { findRowsAtFault, type RejectedRow } from './find-rows-at-fault.js';
import { compareVersions } from './compare-versions.js';
import { keepKnownKinds } from './keep-known-kinds.js';
import { IMPORT_SENDER } from './previous-statements.js';
import { type PreparedBatch, prepareBatch } from './prepare-batch.js';
import type { ReadRow, RowRemark } from './read-row.js';
import { readVersions } from './read-versions.js';
import { reviseClaims } from './revise-claims.js';
import type { SeenLookup } from './seen-in-file.js';

/** What rows are settled against, beside the graph. */
export interface BatchContext {
  readonly seen: SeenLookup;
  /** The version of the data set; null when it was not given. */
  readonly release: string | null;
  /** Who imports them. */
  readonly writer: string;
}

/** Rows that were set against the graph and each other: what would be written for them, and which are left out. */
export interface CheckedBatch {
  /** Of the rows that are taken in; it has no problems. */
  readonly comparison: Comparison;
  readonly assembly: Assembly;
  readonly accepted: readonly ReadRow[];
  readonly superseded: readonly ReadRow[];
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly RowRemark[];
}

/**
 * Finds out what becomes of rows, of which no two have the same record. A row of which something cannot be taken in is
 * left out, whole, and the others are checked again without it. Nothing is written.
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

/** Parts from the others the rows of which the graph, or the file before them, has a later version. */
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
        reason: 'an earlier line has the same record in the same version, and stands',
      });
    }
  }
  return { current, superseded, warnings };
}

/** The rows that are at fault. Throws the problems that come from none. */
function rowsAtFault(problems: Problems, assembly: Assembly): ReturnType<typeof findRowsAtFault> {
  const faults = findRowsAtFault(problems.all, assembly);
  if (faults.size === 0) problems.throwIfAny();
  return faults;
}
