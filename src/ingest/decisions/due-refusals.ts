import { ENTITY_KINDS, labelsOfKind } from '../../graph/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import type { RefusalDraft } from '../validation/draft.js';
import { type Due, dueAmong, type Taken } from './due-among.js';

/** A refusal that has yet to be put on record, or only to be undone. */
export interface DueRefusal extends Due {
  /** In the order of their ids. */
  readonly pair: readonly [string, string];
}

interface Row extends Taken {
  readonly pair: readonly string[];
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
  const keys = {
    ofGiven: (draft: RefusalDraft) => pairOf(draft).join(' '),
    ofTaken: ({ pair }: Row) => pair.join(' '),
  };
  return dueAmong(drafts, taken, keys, sender).map(({ draft, due }) => ({ ...due, pair: pairOf(draft) }));
}

const pairOf = ({ input: { one, other } }: RefusalDraft): [string, string] =>
  one < other ? [one, other] : [other, one];
