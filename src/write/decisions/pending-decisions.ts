import { groupBy } from '../group-by.js';
import type { GivenDecision, RecordedDecision, Repetition } from './repetition.js';

/** A decision to be recorded, or a recorded one to be undone. */
export interface PendingDecision {
  /** Path in the dossier. */
  readonly path: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** Who undid it; null if it is in effect. */
  readonly undoneBy: string | null;
  /** The id of the recorded decision to be undone; null if none has been recorded. */
  readonly stored: string | null;
}

/** What a given and a recorded decision must share to be the same. */
interface Keys<Draft, Row> {
  readonly ofGiven: (draft: Draft) => string;
  readonly ofRecorded: (row: Row) => string;
}

/** The decisions of a dossier, compared with recorded ones. */
export interface Compared<Pending> {
  readonly pending: readonly Pending[];
  /** The ids of decisions that have been recorded already, by their paths in the dossier. */
  readonly recorded: ReadonlyMap<string, string>;
}

/** Who decides where a decision has no name, and how recorded decisions are recognized. */
export interface Comparing {
  readonly sender: string;
  readonly repetition: Repetition;
}

/** Separates the given decisions into those that change something and those that have been recorded. */
export function pendingDecisions<Draft extends GivenDecision, Row extends RecordedDecision>(
  given: readonly Draft[],
  recorded: readonly Row[],
  { ofGiven, ofRecorded }: Keys<Draft, Row>,
  { sender, repetition }: Comparing,
): Compared<{ readonly draft: Draft; readonly decision: PendingDecision }> {
  const before = groupBy(recorded, ofRecorded);
  const matches = new Map<Draft, Row>();
  for (const [key, group] of groupBy(given, ofGiven))
    repetition.matchDecisions(group, before.get(key) ?? []).forEach((match, index) => {
      if (match) matches.set(group[index] as Draft, match);
    });
  const pending = given.flatMap((draft) => {
    const { reason, decidedBy, undone, undoneBy } = draft.input;
    const match = matches.get(draft);
    if (match && (undone !== true || match.isUndone)) return [];
    const decision: PendingDecision = {
      path: draft.path,
      reason,
      decidedBy: decidedBy ?? sender,
      undoneBy: undone === true ? (undoneBy ?? sender) : null,
      stored: match?.id ?? null,
    };
    return [{ draft, decision }];
  });
  return { pending, recorded: new Map([...matches].map(([{ path }, { id }]) => [path, id])) };
}
