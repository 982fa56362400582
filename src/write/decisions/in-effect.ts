import { isRetraction } from './pending-verdicts.js';
import type { Repetition } from './repetition.js';

/** A mutation asks for something to be in effect from now on. If it already is, nothing is recorded. */
export const IN_EFFECT: Repetition = {
  pendingVerdicts: (given, { verdicts, rank }) =>
    given.filter((one) => (isRetraction(one) ? !verdicts.some(isRetraction) : one.rank !== rank)),
  matchAssessments: (given, recorded, isSame) => {
    const last = recorded.at(-1);
    return given.map((one) => (last !== undefined && isSame(last, one) ? last : undefined));
  },
  matchDecisions: (given, recorded) => given.map(() => recorded.find(({ isUndone }) => !isUndone)),
};
