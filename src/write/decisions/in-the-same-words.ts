import { matchRecorded } from './match-recorded.js';
import { pendingVerdicts } from './pending-verdicts.js';
import type { GivenDecision, RecordedDecision, Repetition } from './repetition.js';

/**
 * A dossier reports past decisions. One counts as recorded if the record has it in the same words, whatever has been
 * decided since.
 */
export const IN_THE_SAME_WORDS: Repetition = {
  pendingVerdicts: (given, { verdicts }) => pendingVerdicts(given, verdicts),
  matchAssessments: matchRecorded,
  matchDecisions: (given, recorded) => matchRecorded(given, recorded, isSame),
};

const isSame = (recorded: RecordedDecision, { input: { reason, decidedBy } }: GivenDecision): boolean =>
  recorded.reason === reason && (decidedBy == null || recorded.decidedBy === decidedBy);
