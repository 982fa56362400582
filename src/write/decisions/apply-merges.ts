import { UserError } from '../../errors/user-error.js';
import { type EntityKind, kindOfId } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { derive, writeSigned } from '../apply/apply.js';
import type { Step } from '../plan/step.js';
import { readMergesAround } from '../projection/read-merges.js';
import { readRecords } from '../records/read-records.js';
import { newRecord } from '../records/record.js';
import type { Problems } from '../validate/problems.js';
import { checkMerge } from './check-merge.js';
import { decisionId } from './decision-id.js';
import type { WriteStamp } from '../sender.js';
import type { PendingMerge } from './pending-merges.js';
import { mergeSteps, undoingSteps } from './merge-steps.js';

/**
 * Applies the merges of a dossier in order, because one may build on another, after everything else in it has been
 * written. What is derived from them is computed once, at the end. A merge that is not allowed is added to the problems and
 * not written. Returns the ids of the merges by their paths in the dossier.
 */
export async function applyMerges(
  transaction: WriteTransaction,
  pending: readonly PendingMerge[],
  { instant, writer }: WriteStamp,
  problems: Problems,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  if (pending.length === 0) return ids;
  const written: Step[] = [];
  for (const [index, merge] of pending.entries()) {
    const id = merge.stored ?? decisionId('merge', instant, index);
    ids.set(merge.path, id);
    try {
      const steps = await stepsOf(transaction, merge, id, instant);
      await writeSigned(transaction, steps, writer);
      for (const step of steps) written.push(step);
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      for (const { path, ...fault } of failure.problems) problems.add(`${merge.path}.${path}`, fault);
    }
  }
  // Nothing is derived for a dossier that will be refused.
  if (problems.all.length === 0) await derive(transaction, written, instant);
  return ids;
}

async function stepsOf(
  transaction: WriteTransaction,
  { keep, merge, reason, decidedBy, undoneBy, stored }: PendingMerge,
  id: string,
  instant: Date,
): Promise<Step[]> {
  const kind = kindOfId(keep) as EntityKind;
  if (stored === null && undoneBy !== null) {
    // It was undone before it was ingested, so it never had an effect in this graph.
    const properties = {
      kept: keep,
      merged: merge,
      undoneAt: instant.getTime(),
      undoneBy,
      decidedBy,
      reason,
    };
    return [{ before: null, after: newRecord('merge', id, properties, instant) }];
  }
  const around = await readMergesAround(transaction, kind, [keep, ...merge]);
  if (stored !== null && undoneBy !== null) {
    const decision = (await readRecords(transaction, 'merge', [stored])).get(stored);
    return decision ? undoingSteps(transaction, kind, decision, undoneBy, around, instant) : [];
  }
  const records = await readRecords(transaction, kind, [keep, ...merge]);
  await checkMerge(transaction, kind, { keep, merge }, records);
  return mergeSteps(transaction, kind, { id, keep, merge, decidedBy, reason }, around, instant);
}
