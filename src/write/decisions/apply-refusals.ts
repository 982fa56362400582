import type { WriteTransaction } from '../../neo4j/database.js';
import { apply } from '../apply/apply.js';
import type { Step } from '../plan/step.js';
import { readIdentities } from '../projection/read-identities.js';
import { readRecords } from '../records/read-records.js';
import { newRecord } from '../records/record.js';
import type { Problems } from '../validate/problems.js';
import type { WriteStamp } from '../sender.js';
import type { PendingRefusal } from './pending-refusals.js';
import { alreadyMergedFault } from './already-merged-fault.js';
import { coveredSteps } from './covered-steps.js';
import { decisionId } from './decision-id.js';

/**
 * Records the refusals of a dossier, after its merges, and makes what one event covers part of it. The refusal of a pair that
 * has been merged, and a covering that is not possible, are added to the problems.
 * Returns the ids of the refusals by their paths in the dossier.
 */
export async function applyRefusals(
  transaction: WriteTransaction,
  pending: readonly PendingRefusal[],
  { instant, writer }: WriteStamp,
  problems: Problems,
): Promise<Map<string, string>> {
  if (pending.length === 0) return new Map();
  const effective = pending.filter(({ undoneBy }) => undoneBy === null);
  const identities = await readIdentities(
    transaction,
    effective.flatMap(({ pair }) => pair),
  );
  for (const { pair, path } of effective) {
    const fault = alreadyMergedFault(pair, identities);
    if (fault) problems.add(`${path}.other`, fault);
  }
  const stored = await readRecords(
    transaction,
    'refusal',
    pending.flatMap((refusal) => refusal.stored ?? []),
  );
  const covered = await coveredSteps(transaction, pending, instant, problems);
  const steps = pending.map(({ pair, covering, reason, decidedBy, undoneBy, ...refusal }, index): Step => {
    const undone = { undoneAt: undoneBy === null ? null : instant.getTime(), undoneBy };
    const before = refusal.stored === null ? null : (stored.get(refusal.stored) ?? null);
    if (before) return { before, after: { ...before, properties: { ...before.properties, ...undone } } };
    const id = decisionId('refusal', instant, index);
    return {
      before,
      after: newRecord('refusal', id, { pair, covering, reason, decidedBy, ...undone }, instant),
    };
  });
  await apply(transaction, [...steps, ...covered], instant, writer);
  return new Map(pending.map(({ path }, index) => [path, steps[index]?.after.id ?? '']));
}
