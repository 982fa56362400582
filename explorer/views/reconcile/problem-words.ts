import type { ProblemWords } from '../../parts/view/problem-in-words.js';
import { texts } from '../../language/texts.js';

/** The server compares on after it has stopped waiting, and has the list ready when it is asked again. */
export const WORDS: ProblemWords = {
  TIMEOUT: texts.reconcile.comparing,
};

/** A merge of what has thousands of events takes long, and is done even if nobody waits for its end. */
export const WRITE_WORDS: ProblemWords = {
  TIMEOUT: texts.reconcile.takesLong,
};
