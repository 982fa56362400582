import { matchRecorded } from './match-recorded.js';
import { pendingVerdicts } from './pending-verdicts.js';
import type { GivenDecision, RecordedDecision, Repetition } from './repetition.js';

/**
 * A dossier tells what was decided: it is on record where it stands there in the same words, whatever has been decided
 * since.
 */
export const IN_THE_SAME_WORDS: Repetition = {
  pendingVerdicts: (given, { verdicts }) => pendingVerdicts(given, verdicts),
  matchAssessments: matchRecorded,
  matchDecisions: (given, recorded) => matchRecorded(given, recorded, isSame),
};

const isSame = (recorded: RecordedDecision, { input: { reason, decidedBy } }: GivenDecision): boolean =>
  recorded.reason === reason && (decidedBy == null || recorded.decidedBy === decidedBy);
