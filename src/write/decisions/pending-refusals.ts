import { ENTITY_KINDS, labelsOfKind } from '../../storage/ids.js';
import type { WriteTransaction } from '../../neo4j/database.js';
import { inBatches } from '../in-batches.js';
import type { RefusalDraft } from '../validate/draft.js';
import {
  type Compared,
  type Comparing,
  type PendingDecision,
  pendingDecisions,
} from './pending-decisions.js';
import type { RecordedDecision } from './repetition.js';

/** A refusal to be recorded, or a recorded one to be undone. */
export interface PendingRefusal extends PendingDecision {
  /** Sorted by id. */
  readonly pair: readonly [string, string];
  /** Which of the two covers the other; null if they are only different. */
  readonly covering: string | null;
}

interface Row extends RecordedDecision {
  readonly pair: readonly string[];
  readonly covering: string | null;
}

const TAKEN = `
UNWIND $ids AS id
MATCH (:${ENTITY_KINDS.flatMap(labelsOfKind).join('|')} {id: id})<-[:REFUSED]-(refusal:Refusal)
WITH DISTINCT refusal ORDER BY refusal.byRecorded
RETURN refusal.id AS id, refusal.pair AS pair, refusal.covering AS covering, refusal.reason AS reason, refusal.decidedBy AS decidedBy,
  refusal.undoneAt IS NOT NULL AS isUndone
`;

/** The refusals of a dossier that change something, and the ids of those that have been recorded. */
export async function pendingRefusals(
  transaction: WriteTransaction,
  drafts: readonly RefusalDraft[],
  comparing: Comparing,
): Promise<Compared<PendingRefusal>> {
  if (drafts.length === 0) return { pending: [], recorded: new Map() };
  const recorded: Row[] = [];
  for (const ids of inBatches([...new Set(drafts.map((draft) => pairOf(draft)[0]))]))
    recorded.push(...(await transaction.run<Row>({ text: TAKEN, parameters: { ids } })));
  const keys = {
    ofGiven: (draft: RefusalDraft) => keyOf(pairOf(draft), draft.input.covering ?? null),
    ofRecorded: ({ pair, covering }: Row) => keyOf(pair, covering),
  };
  const compared = pendingDecisions(drafts, recorded, keys, comparing);
  const pending = compared.pending.map(({ draft, decision }) => ({
    ...decision,
    pair: pairOf(draft),
    covering: draft.input.covering ?? null,
  }));
  return { ...compared, pending };
}

const keyOf = (pair: readonly string[], covering: string | null): string => [...pair, covering].join(' ');

const pairOf = ({ input: { one, other } }: RefusalDraft): [string, string] =>
  one < other ? [one, other] : [other, one];
