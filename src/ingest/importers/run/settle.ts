import type { WriteTransaction } from '../../../neo4j/database.js';
import { compare, type Comparison } from '../../compare.js';
import type { Problems } from '../../validation/problems.js';
import type { Assembly } from './assemble.js';
import { blame, type RefusedRow } from './blame.js';
import { compareVersions } from './compare-versions.js';
import { keepKnownKinds } from './keep-known-kinds.js';
import { IMPORTER } from './made-before.js';
import { type Prepared, prepare } from './prepare.js';
import type { ReadRow, RowRemark } from './read-row.js';
import { readVersions } from './read-versions.js';
import { revise } from './revise.js';
import type { Tellings } from './told.js';

/** What rows are settled against, beside the graph. */
export interface Setting {
  readonly told: Tellings;
  /** The version of the data set; null when it was not given. */
  readonly release: string | null;
  /** Who imports them. */
  readonly writer: string;
}

/** Rows that were set against the graph and each other: what would be written for them, and which are left out. */
export interface Settled {
  /** Of the rows that are taken in; it has no problems. */
  readonly comparison: Comparison;
  readonly assembly: Assembly;
  readonly taken: readonly ReadRow[];
  readonly superseded: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly RowRemark[];
}

/**
 * Settles what becomes of rows, of which no two have the same record. A row of which something cannot be taken in is
 * left out, whole, and the others are settled without it. Nothing is written.
 */
export async function settle(
  transaction: WriteTransaction,
  prepared: Prepared,
  { told, release }: Setting,
): Promise<Settled> {
  const { current, superseded, warnings } = await sortOut(transaction, prepared.rows, told);
  const refused: RefusedRow[] = [];
  let next = current.length === prepared.rows.length ? prepared : prepare(current, told);
  for (;;) {
    const revised = await revise(transaction, next, release);
    const { rows: taken, assembly, drafts } = await keepKnownKinds(transaction, revised);
    const comparison = await compare(transaction, drafts, IMPORTER);
    const faults = blameAll(comparison.problems, assembly);
    if (faults.size === 0) {
      const own = taken.flatMap(({ row: { line }, reading }) =>
        reading.warnings.map((warning) => ({ line, ...warning })),
      );
      return {
        comparison,
        assembly,
        taken,
        superseded,
        refused,
        warnings: [...warnings, ...own, ...assembly.warnings],
      };
    }
    refused.push(
      ...[...faults].map(
        ([
          {
            row: { line },
          },
          found,
        ]) => ({ line, faults: found }),
      ),
    );
    next = prepare(
      taken.filter((row) => !faults.has(row)),
      told,
    );
  }
}

/** Parts from the others the rows of which the graph, or the file before them, has a later version. */
async function sortOut(
  transaction: WriteTransaction,
  rows: readonly ReadRow[],
  told: Tellings,
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
    const before = told.record(record);
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
function blameAll(problems: Problems, assembly: Assembly): ReturnType<typeof blame> {
  const faults = blame(problems.all, assembly);
  if (faults.size === 0) problems.throwIfAny();
  return faults;
}
