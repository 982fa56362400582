import type { ProblemWords } from '../../parts/view/problem-in-words.js';

/** The server compares on after it has stopped waiting, and has the list ready when it is asked again. */
export const WORDS: ProblemWords = {
  TIMEOUT:
    'Everything is being compared, which takes a minute or two in a large graph after each change. Try again a little later: the work goes on.',
};

/** A merge of what has thousands of events takes long, and is done even if nobody waits for its end. */
export const WRITE_WORDS: ProblemWords = {
  TIMEOUT:
    'This takes long, because all events of the two are looked at again. It may be done all the same: look under “Decisions” before you send it again.',
};
