import { groupBy } from '../group-by.js';
import type { GivenDecision, RecordedDecision, Repetition } from './repetition.js';

/** One that has yet to be put on record, or only to be undone. */
export interface PendingDecision {
  /** Where it stands in the dossier. */
  readonly path: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** Who undid it; null where it holds. */
  readonly undoneBy: string | null;
  /** Id of the decision on record that is to be undone; null where none is there yet. */
  readonly stored: string | null;
}

/** What two decisions are about, of which one may be the other. */
interface Keys<Draft, Row> {
  readonly ofGiven: (draft: Draft) => string;
  readonly ofRecorded: (row: Row) => string;
}

/** Decisions of a dossier beside those on record. */
export interface Compared<Pending> {
  readonly pending: readonly Pending[];
  /** By where they stand in the dossier, the ids of those that are on record already. */
  readonly recorded: ReadonlyMap<string, string>;
}

/** Whose decisions are that do not say it, and how those on record are recognized. */
export interface Comparing {
  readonly sender: string;
  readonly repetition: Repetition;
}

/** Finds those of the given that change something, and those that are on record. */
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
