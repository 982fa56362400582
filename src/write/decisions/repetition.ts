import type { ClaimRank } from '../../domain/claims/rank.js';
import type { GivenVerdict } from './pending-verdicts.js';
import type { Verdict } from './verdict.js';

/** A decision as a dossier gives it, which may have been undone. */
export interface GivenDecision {
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

/** What is on record of a claim. */
export interface RecordedVerdicts {
  readonly verdicts: readonly Verdict[];
  /** As which it ranks; undefined of a claim that is not stored yet. */
  readonly rank: ClaimRank | undefined;
}

/** How to tell of decisions that are given which need not be put on record, being there. Those on record are in their order. */
export interface Repetition {
  /** Of verdicts on one claim, those that have yet to be put on record. */
  readonly pendingVerdicts: <Given extends GivenVerdict>(
    given: readonly Given[],
    recorded: RecordedVerdicts,
  ) => readonly Given[];
  /** Of what one person makes of one claim, for each the assessment on record that it is. */
  readonly matchAssessments: <Assessment>(
    given: readonly Assessment[],
    recorded: readonly Assessment[],
    isSame: (recorded: Assessment, given: Assessment) => boolean,
  ) => (Assessment | undefined)[];
  /** Of merges of the same entities, or refusals of the same pair, for each the one on record that it is. */
  readonly matchDecisions: <Recorded extends RecordedDecision>(
    given: readonly GivenDecision[],
    recorded: readonly Recorded[],
  ) => (Recorded | undefined)[];
}
