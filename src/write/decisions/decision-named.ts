import { IN_EFFECT } from './in-effect.js';
import type { Repetition } from './repetition.js';

/** Recognizes a recorded merge or refusal by its id, even if others have the same content. */
export const decisionNamed = (id: string): Repetition => ({
  ...IN_EFFECT,
  matchDecisions: (given, recorded) => given.map(() => recorded.find((one) => one.id === id)),
});
