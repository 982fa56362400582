import { DocumentKind } from '../../../knowledge/documents/document-kind.js';
import type { Change } from '../../change.js';
import type { IngestReport } from '../../ingest-report.js';
import { isUnchanged } from '../../plan.js';
import type { RefusedRow } from './blame.js';
import type { ReadRow, RowRemark } from './read-row.js';
import type { Settled } from './settle.js';
import type { News, Tellings } from './told.js';

/** What became of some rows. */
export interface Outcome {
  /** Rows whose record is new. */
  readonly created: number;
  /** Rows whose record was known, and that say something new. */
  readonly changed: number;
  readonly unchanged: number;
  readonly superseded: number;
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly RowRemark[];
  /** Of the records of all kinds, each thing being counted where the file first tells of it. */
  readonly records: IngestReport;
}

/** Of no rows. */
export const NOTHING: Outcome = {
  ...{ created: 0, changed: 0, unchanged: 0, superseded: 0 },
  refused: [],
  warnings: [],
  records: { created: 0, updated: 0, unchanged: 0 },
};

/** Reckons what becomes of settled rows, before what they tell is remembered. */
export function outcomeOf(settled: Settled, told: Tellings): Outcome {
  const { comparison, assembly, taken, superseded, refused, warnings } = settled;
  const records = { created: comparison.decisions.pending.length, updated: 0, unchanged: 0 };
  const created = new Set<ReadRow>();
  const effective = new Set(comparison.decisions.pending.flatMap(({ path }) => tellerOf(path)));
  for (const change of comparison.changes) {
    const { id } = change.draft.input;
    if (assembly.shared.has(id) && told.thing(id)) continue;
    const fate = isUnchanged(change) ? 'unchanged' : change.stored ? 'updated' : 'created';
    records[fate] += 1;
    if (fate === 'unchanged') continue;
    if (isNewEdition(change)) continue;
    for (const row of tellerOf(change.draft.path)) {
      effective.add(row);
      if (fate === 'created' && row.reading.record === id && !told.record(id)) created.add(row);
    }
  }
  return {
    created: created.size,
    changed: effective.size - created.size,
    unchanged: taken.length - effective.size,
    superseded: superseded.length,
    refused,
    warnings,
    records,
  };

  /** The row that counts as the one that says what stands there. */
  function tellerOf(path: string): readonly ReadRow[] {
    return assembly.tellers.get(path)?.slice(0, 1) ?? [];
  }
}

/** Whether all that is new is that a later release of a data set has it: nothing of what a row says. */
function isNewEdition({ draft, stored, properties }: Change): boolean {
  const { kind } = properties;
  const isOfDataSet = kind === DocumentKind.DATASET || kind === DocumentKind.DATASET_RECORD;
  return draft.kind === 'document' && stored !== null && isOfDataSet;
}

/** What the rows that are taken in tell. */
export const newsOf = ({ assembly, taken }: Settled): News => ({
  things: assembly.shared,
  records: new Map(taken.map(({ row: { line }, reading, version }) => [reading.record, { line, version }])),
});
