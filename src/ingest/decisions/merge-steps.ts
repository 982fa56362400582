import type { EntityKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import type { Step } from '../plan.js';
import type { StoredMerge } from '../projection/read-merges.js';
import { type KnowledgeRecord, newRecord } from '../records/record.js';
import type { DecisionReason } from './decision-reason.js';
import { identitySteps } from './identity-steps.js';

interface Decided extends DecisionReason {
  /** Id of the decision. */
  readonly id: string;
  readonly keep: string;
  readonly merge: readonly string[];
}

/** What must be written to merge entities at an instant. `before` are the merges around them. */
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
