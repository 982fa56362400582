import { ENTITY_KINDS, labelsOfKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import type { MergeDraft } from '../validation/draft.js';
import { type Due, dueAmong, type Taken } from './due-among.js';

/** A merge that has yet to be taken, or only to be undone. */
export interface DueMerge extends Due {
  readonly keep: string;
  readonly merge: readonly string[];
}

interface Row extends Taken {
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

/** The merges of a dossier that change something. Those that do not say whose they are, are the sender's. */
export async function dueMerges(
  transaction: WriteTransaction,
  drafts: readonly MergeDraft[],
  sender: string,
): Promise<DueMerge[]> {
  if (drafts.length === 0) return [];
  const taken: Row[] = [];
  for (const ids of inBatches([...new Set(drafts.map(({ input }) => input.keep))]))
    taken.push(...(await transaction.run<Row>({ text: TAKEN, parameters: { ids } })));
  const keys = {
    ofGiven: ({ input }: MergeDraft) => keyOf(input.keep, input.merge),
    ofTaken: ({ kept, merged }: Row) => keyOf(kept, merged),
  };
  return dueAmong(drafts, taken, keys, sender).map(({ draft: { input }, due }) => ({
    ...due,
    keep: input.keep,
    merge: input.merge,
  }));
}

const keyOf = (kept: string, merged: readonly string[]): string => JSON.stringify([kept, [...merged].sort()]);
