import type { ClaimRank } from '../../domain/claims/rank.js';
import type { GivenVerdict } from './pending-verdicts.js';
import type { Verdict } from './verdict.js';

/** A decision as given in a dossier. It may have been undone. */
export interface GivenDecision {
  /** Path in the dossier. */
  readonly path: string;
  readonly input: {
    readonly reason: string;
    readonly decidedBy?: string | null;
    readonly undone?: boolean | null;
    readonly undoneBy?: string | null;
  };
}

/** A recorded decision. */
export interface RecordedDecision {
  readonly id: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly isUndone: boolean;
}

/** What has been recorded of a claim. */
export interface RecordedVerdicts {
  readonly verdicts: readonly Verdict[];
  /** Its rank; undefined for a claim that is not stored yet. */
  readonly rank: ClaimRank | undefined;
}

/** Recognizes given decisions that have been recorded already. Recorded ones are given in their order. */
export interface Repetition {
  /** Which verdicts on one claim have not been recorded yet. */
  readonly pendingVerdicts: <Given extends GivenVerdict>(
    given: readonly Given[],
    recorded: RecordedVerdicts,
  ) => readonly Given[];
  /** The recorded counterpart of each assessment of one claim by one person. */
  readonly matchAssessments: <Assessment>(
    given: readonly Assessment[],
    recorded: readonly Assessment[],
    isSame: (recorded: Assessment, given: Assessment) => boolean,
  ) => (Assessment | undefined)[];
  /** The recorded counterpart of each merge of the same entities, or of each refusal of the same pair. */
  readonly matchDecisions: <Recorded extends RecordedDecision>(
    given: readonly GivenDecision[],
    recorded: readonly Recorded[],
  ) => (Recorded | undefined)[];
}
