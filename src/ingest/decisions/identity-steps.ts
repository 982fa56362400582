import { type EntityKind, RECORD_KINDS } from '../../graph/ids.js';
import type { Step } from '../plan.js';
import { openPeriod } from '../projection/identities.js';
import { readReferringRecords } from '../projection/read-referring-records.js';
import { type Merge, type MergedPeriod, mergedPeriods } from '../projection/merged-periods.js';
import { readRecords } from '../records/read-records.js';
import type { WriteTransaction } from '../../neo4j/database.js';

/**
 * What must be written for entities to be one, or no longer one, as these merges have it: the entities that come to
 * stand for something else, and every record that names one of them, whose edges come to lead elsewhere.
 */
export async function identitySteps(
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
