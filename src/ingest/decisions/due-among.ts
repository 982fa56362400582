import { groupBy } from '../group-by.js';
import { takenAs } from './taken-as.js';

/** A decision as a dossier gives it, which may have been undone. */
interface Given {
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
export interface Taken {
  readonly id: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly isUndone: boolean;
}

/** One that has yet to be put on record, or only to be undone. */
export interface Due {
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
  readonly ofTaken: (row: Row) => string;
}

/** Those of the given that change something. Those that do not say whose they are, are the sender's. */
export function dueAmong<Draft extends Given, Row extends Taken>(
  given: readonly Draft[],
  taken: readonly Row[],
  { ofGiven, ofTaken }: Keys<Draft, Row>,
  sender: string,
): { readonly draft: Draft; readonly due: Due }[] {
  const before = groupBy(taken, ofTaken);
  const matches = new Map<Draft, Row>();
  for (const [key, group] of groupBy(given, ofGiven))
    takenAs(group, before.get(key) ?? [], isSame).forEach((match, index) => {
      if (match) matches.set(group[index] as Draft, match);
    });
  return given.flatMap((draft) => {
    const { reason, decidedBy, undone, undoneBy } = draft.input;
    const match = matches.get(draft);
    if (match && (undone !== true || match.isUndone)) return [];
    const due: Due = {
      path: draft.path,
      reason,
      decidedBy: decidedBy ?? sender,
      undoneBy: undone === true ? (undoneBy ?? sender) : null,
      stored: match?.id ?? null,
    };
    return [{ draft, due }];
  });
}

const isSame = (taken: Taken, { input: { reason, decidedBy } }: Given): boolean =>
  taken.reason === reason && (decidedBy == null || taken.decidedBy === decidedBy);
