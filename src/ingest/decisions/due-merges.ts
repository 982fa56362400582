import { labelsOfKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import type { MergeDraft } from '../validation/draft.js';
import { takenAs } from './taken-as.js';

/** A merge that has yet to be taken, or only to be undone. */
export interface DueMerge {
  /** Where it stands in the dossier. */
  readonly path: string;
  readonly keep: string;
  readonly merge: readonly string[];
  readonly reason: string;
  readonly decidedBy: string;
  /** Who undid it; null where it holds. */
  readonly undoneBy: string | null;
  /** Id of the decision on record that is to be undone; null where none is there yet. */
  readonly stored: string | null;
}

interface Row {
  readonly id: string;
  readonly kept: string;
  readonly merged: readonly string[];
  readonly reason: string;
  readonly decidedBy: string;
  readonly isUndone: boolean;
}

const TAKEN = `
UNWIND $ids AS id
MATCH (:${(['actor', 'place', 'event', 'document'] as const).flatMap(labelsOfKind).join('|')} {id: id})<-[:KEPT]-(merge:Merge)
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
  const before = groupBy(taken, ({ kept, merged }) => keyOf(kept, merged));
  const matches = new Map<MergeDraft, Row>();
  for (const [key, group] of groupBy(drafts, ({ input }) => keyOf(input.keep, input.merge)))
    takenAs(group, before.get(key) ?? [], isSame).forEach((match, index) => {
      if (match) matches.set(group[index] as MergeDraft, match);
    });
  return drafts.flatMap((draft): DueMerge[] => {
    const { keep, merge, reason, decidedBy, undone, undoneBy } = draft.input;
    const match = matches.get(draft);
    if (match && (undone !== true || match.isUndone)) return [];
    return [
      {
        path: draft.path,
        keep,
        merge,
        reason,
        decidedBy: decidedBy ?? sender,
        undoneBy: undone === true ? (undoneBy ?? sender) : null,
        stored: match?.id ?? null,
      },
    ];
  });
}

const keyOf = (kept: string, merged: readonly string[]): string => JSON.stringify([kept, [...merged].sort()]);

const isSame = (taken: Row, { input: { reason, decidedBy } }: MergeDraft): boolean =>
  taken.reason === reason && (decidedBy == null || taken.decidedBy === decidedBy);
