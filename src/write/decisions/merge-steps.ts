import { type EntityKind, RECORD_KINDS } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import type { Step } from '../plan/step.js';
import type { StoredMerge } from '../projection/read-merges.js';
import { type KnowledgeRecord, newRecord } from '../records/record.js';
import type { DecisionReason } from './decision-reason.js';
import { openPeriod } from '../projection/identities.js';
import { readReferringRecords } from '../projection/read-referring-records.js';
import { type Merge, type MergedPeriod, mergedPeriods } from '../projection/merged-periods.js';
import { readRecords } from '../records/read-records.js';

/**
 * What must be written to apply or undo merges: the entities that are now represented by another one, and every record
 * that names one of them, because its edges now lead to another node.
 */
async function identitySteps(
  transaction: WriteTransaction,
  kind: EntityKind,
  merges: { readonly before: readonly Merge[]; readonly after: readonly Merge[] },
): Promise<Step[]> {
  const before = mergedPeriods(merges.before);
  const after = mergedPeriods(merges.after);
  const ids = [...after.keys()].filter((id) => !isSame(before.get(id), after.get(id)));
  const entities = await readRecords(transaction, kind, ids);
  const roots = new Map(ids.map((id) => [id, openPeriod(before.get(id) ?? [])?.into ?? id]));
  const referring = await readReferringRecords(transaction, kind, roots);
  const steps = [...entities.values()].map((record): Step => ({
    before: record,
    after: { ...record, merged: after.get(record.id) ?? [] },
  }));
  for (const other of RECORD_KINDS) {
    const others = [...(referring.get(other) ?? [])].filter((id) => !entities.has(id));
    for (const record of (await readRecords(transaction, other, others)).values())
      steps.push({ before: record, after: record });
  }
  return steps;
}

const isSame = (one: readonly MergedPeriod[] | undefined, other: readonly MergedPeriod[] | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

interface Decided extends DecisionReason {
  /** The id of the decision. */
  readonly id: string;
  readonly keep: string;
  readonly merge: readonly string[];
}

/** What must be written to merge entities at an instant. `before` has the merges in effect among them. */
export async function mergeSteps(
  transaction: WriteTransaction,
  kind: EntityKind,
  { id, keep, merge, decidedBy, reason }: Decided,
  before: readonly StoredMerge[],
  instant: Date,
): Promise<Step[]> {
  const properties = { kept: keep, merged: merge, undoneAt: null, undoneBy: null, decidedBy, reason };
  const decision: Step = { before: null, after: newRecord('merge', id, properties, instant) };
  const after = [...before, { kept: keep, merged: merge, from: instant, until: null }];
  return [decision, ...(await identitySteps(transaction, kind, { before, after }))];
}

/** What must be written to undo a merge at an instant. */
export async function undoingSteps(
  transaction: WriteTransaction,
  kind: EntityKind,
  decision: KnowledgeRecord,
  undoneBy: string,
  before: readonly StoredMerge[],
  instant: Date,
): Promise<Step[]> {
  const properties = { ...decision.properties, undoneAt: instant.getTime(), undoneBy };
  const after = before.map((merge) => (merge.id === decision.id ? { ...merge, until: instant } : merge));
  return [
    { before: decision, after: { ...decision, properties } },
    ...(await identitySteps(transaction, kind, { before, after })),
  ];
}
