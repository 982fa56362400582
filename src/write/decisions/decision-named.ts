import { IN_EFFECT } from './in-effect.js';
import type { Repetition } from './repetition.js';

/** The merge or the refusal that is given is the one on record with this id, whichever others say the same. */
export const decisionNamed = (id: string): Repetition => ({
  ...IN_EFFECT,
  matchDecisions: (given, recorded) => given.map(() => recorded.find((one) => one.id === id)),
});
