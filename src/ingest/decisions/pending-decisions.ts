import { groupBy } from '../group-by.js';
import { matchRecorded } from './match-recorded.js';

/** A decision as a dossier gives it, which may have been undone. */
interface GivenDecision {
  /** Where it stands in the dossier. */
  readonly path: string;
  readonly input: {
    readonly reason: string;
    readonly decidedBy?: string | null;
    readonly undone?: boolean | null;
    readonly undoneBy?: string | null;
  };
}

/** One that is on record. */
export interface RecordedDecision {
  readonly id: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly isUndone: boolean;
}

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

/** Those of the given that change something. Those that do not say whose they are, are the sender's. */
export function pendingDecisions<Draft extends GivenDecision, Row extends RecordedDecision>(
  given: readonly Draft[],
  recorded: readonly Row[],
  { ofGiven, ofRecorded }: Keys<Draft, Row>,
  sender: string,
): { readonly draft: Draft; readonly pending: PendingDecision }[] {
  const before = groupBy(recorded, ofRecorded);
  const matches = new Map<Draft, Row>();
  for (const [key, group] of groupBy(given, ofGiven))
    matchRecorded(group, before.get(key) ?? [], isSame).forEach((match, index) => {
      if (match) matches.set(group[index] as Draft, match);
    });
  return given.flatMap((draft) => {
    const { reason, decidedBy, undone, undoneBy } = draft.input;
    const match = matches.get(draft);
    if (match && (undone !== true || match.isUndone)) return [];
    const pending: PendingDecision = {
      path: draft.path,
      reason,
      decidedBy: decidedBy ?? sender,
      undoneBy: undone === true ? (undoneBy ?? sender) : null,
      stored: match?.id ?? null,
    };
    return [{ draft, pending }];
  });
}

const isSame = (recorded: RecordedDecision, { input: { reason, decidedBy } }: GivenDecision): boolean =>
  recorded.reason === reason && (decidedBy == null || recorded.decidedBy === decidedBy);
