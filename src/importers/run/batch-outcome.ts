import { DocumentKind } from '../../domain/documents/kind.js';
import type { Change } from '../../write/compare/change.js';
import type { IngestReport } from '../../write/ingest-report.js';
import { isUnchanged } from '../../write/plan/plan.js';
import type { RejectedRow } from './find-rows-at-fault.js';
import type { ReadRow, RowRemark } from './read-row.js';
import type { CheckedBatch } from './check-batch.js';
import type { BatchContents, SeenLookup } from './seen-in-file.js';

/** What became of some rows. */
export interface BatchOutcome {
  /** Rows whose record is new. */
  readonly created: number;
  /** Rows whose record was known, but says something new. */
  readonly changed: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly RowRemark[];
  /** Records of all kinds, each counted where it first occurs in the file. */
  readonly records: IngestReport;
}

/** Outcome without rows. */
export const EMPTY_OUTCOME: BatchOutcome = {
  ...{ created: 0, changed: 0, unchanged: 0, superseded: 0 },
  rejected: [],
  warnings: [],
  records: { created: 0, updated: 0, unchanged: 0 },
};

/** The outcome of a checked batch, to be computed before its contents are remembered. */
export function outcomeOf(checked: CheckedBatch, seen: SeenLookup): BatchOutcome {
  const { comparison, assembly, accepted, superseded, rejected, warnings } = checked;
  const records = { created: comparison.decisions.pending.length, updated: 0, unchanged: 0 };
  const created = new Set<ReadRow>();
  const effective = new Set(comparison.decisions.pending.flatMap(({ path }) => sourceRowOf(path)));
  for (const change of comparison.changes) {
    const { id } = change.draft.input;
    if (assembly.shared.has(id) && seen.entity(id)) continue;
    const outcome = isUnchanged(change) ? 'unchanged' : change.stored ? 'updated' : 'created';
    records[outcome] += 1;
    if (outcome === 'unchanged') continue;
    if (isNewEdition(change)) continue;
    for (const row of sourceRowOf(change.draft.path)) {
      effective.add(row);
      if (outcome === 'created' && row.reading.record === id && !seen.record(id)) created.add(row);
    }
  }
  return {
    created: created.size,
    changed: effective.size - created.size,
    unchanged: accepted.length - effective.size,
    superseded: superseded.length,
    rejected,
    warnings,
    records,
  };

  /** The row that counts for a path. */
  function sourceRowOf(path: string): readonly ReadRow[] {
    return assembly.sourceRows.get(path)?.slice(0, 1) ?? [];
  }
}

/** Whether the only news is that a later release of a data set contains it, not what a row says. */
function isNewEdition({ draft, stored, properties }: Change): boolean {
  const { kind } = properties;
  const isOfDataSet = kind === DocumentKind.DATASET || kind === DocumentKind.DATASET_RECORD;
  return draft.kind === 'document' && stored !== null && isOfDataSet;
}

/** The contents of the accepted rows. */
export const batchContentsOf = ({ assembly, accepted }: CheckedBatch): BatchContents => ({
  entities: assembly.shared,
  records: new Map(
    accepted.map(({ row: { line }, reading, version }) => [reading.record, { line, version }]),
  ),
});
