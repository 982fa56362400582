import { ENTITY_KINDS, labelsOfKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import type { MergeDraft } from '../validate/draft.js';
import {
  type Compared,
  type Comparing,
  type PendingDecision,
  pendingDecisions,
} from './pending-decisions.js';
import type { RecordedDecision } from './repetition.js';

/** A merge to be applied, or a recorded one to be undone. */
export interface PendingMerge extends PendingDecision {
  readonly keep: string;
  readonly merge: readonly string[];
}

interface Row extends RecordedDecision {
  readonly kept: string;
  readonly merged: readonly string[];
}

const TAKEN = `
UNWIND $ids AS id
MATCH (:${ENTITY_KINDS.flatMap(labelsOfKind).join('|')} {id: id})<-[:KEPT]-(merge:Merge)
RETURN merge.id AS id, merge.kept AS kept, merge.merged AS merged, merge.reason AS reason,
  merge.decidedBy AS decidedBy, merge.undoneAt IS NOT NULL AS isUndone
ORDER BY merge.byRecorded
`;

/** The merges of a dossier that change something, and the ids of those that have been recorded. */
export async function pendingMerges(
  transaction: WriteTransaction,
  drafts: readonly MergeDraft[],
  comparing: Comparing,
): Promise<Compared<PendingMerge>> {
  if (drafts.length === 0) return { pending: [], recorded: new Map() };
  const recorded: Row[] = [];
  for (const ids of inBatches([...new Set(drafts.map(({ input }) => input.keep))]))
    recorded.push(...(await transaction.run<Row>({ text: TAKEN, parameters: { ids } })));
  const keys = {
    ofGiven: ({ input }: MergeDraft) => keyOf(input.keep, input.merge),
    ofRecorded: ({ kept, merged }: Row) => keyOf(kept, merged),
  };
  const compared = pendingDecisions(drafts, recorded, keys, comparing);
  const pending = compared.pending.map(({ draft: { input }, decision }) => ({
    ...decision,
    keep: input.keep,
    merge: input.merge,
  }));
  return { ...compared, pending };
}

const keyOf = (kept: string, merged: readonly string[]): string => JSON.stringify([kept, [...merged].sort()]);
