import { ENTITY_KINDS, labelsOfKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { groupBy } from '../group-by.js';
import { inBatches } from '../in-batches.js';
import type { RefusalDraft } from '../validation/draft.js';
import { takenAs } from './taken-as.js';

/** A refusal that has yet to be put on record, or only to be undone. */
export interface DueRefusal {
  /** Where it stands in the dossier. */
  readonly path: string;
  /** In the order of their ids. */
  readonly pair: readonly string[];
  readonly reason: string;
  readonly decidedBy: string;
  /** Who undid it; null where it holds. */
  readonly undoneBy: string | null;
  /** Id of the decision on record that is to be undone; null where none is there yet. */
  readonly stored: string | null;
}

interface Row {
  readonly id: string;
  readonly pair: readonly string[];
  readonly reason: string;
  readonly decidedBy: string;
  readonly isUndone: boolean;
}

const TAKEN = `
UNWIND $ids AS id
MATCH (:${ENTITY_KINDS.flatMap(labelsOfKind).join('|')} {id: id})<-[:REFUSED]-(refusal:Refusal)
WITH DISTINCT refusal ORDER BY refusal.byRecorded
RETURN refusal.id AS id, refusal.pair AS pair, refusal.reason AS reason, refusal.decidedBy AS decidedBy,
  refusal.undoneAt IS NOT NULL AS isUndone
`;

/** The refusals of a dossier that change something. Those that do not say whose they are, are the sender's. */
export async function dueRefusals(
  transaction: WriteTransaction,
  drafts: readonly RefusalDraft[],
  sender: string,
): Promise<DueRefusal[]> {
  if (drafts.length === 0) return [];
  const taken: Row[] = [];
  for (const ids of inBatches([...new Set(drafts.map((draft) => pairOf(draft)[0]))]))
    taken.push(...(await transaction.run<Row>({ text: TAKEN, parameters: { ids } })));
  const before = groupBy(taken, ({ pair }) => pair.join(' '));
  const matches = new Map<RefusalDraft, Row>();
  for (const [key, group] of groupBy(drafts, (draft) => pairOf(draft).join(' ')))
    takenAs(group, before.get(key) ?? [], isSame).forEach((match, index) => {
      if (match) matches.set(group[index] as RefusalDraft, match);
    });
  return drafts.flatMap((draft): DueRefusal[] => {
    const { reason, decidedBy, undone, undoneBy } = draft.input;
    const match = matches.get(draft);
    if (match && (undone !== true || match.isUndone)) return [];
    return [
      {
        path: draft.path,
        pair: pairOf(draft),
        reason,
        decidedBy: decidedBy ?? sender,
        undoneBy: undone === true ? (undoneBy ?? sender) : null,
        stored: match?.id ?? null,
      },
    ];
  });
}

const pairOf = ({ input: { one, other } }: RefusalDraft): [string, string] =>
  one < other ? [one, other] : [other, one];

const isSame = (taken: Row, { input: { reason, decidedBy } }: RefusalDraft): boolean =>
  taken.reason === reason && (decidedBy == null || taken.decidedBy === decidedBy);
