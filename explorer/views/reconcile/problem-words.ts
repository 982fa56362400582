import type { ProblemWords } from '../../parts/view/problem-in-words.js';

/** The server compares on after it has stopped waiting, and has the list ready when it is asked again. */
export const WORDS: ProblemWords = {
  TIMEOUT:
    'Everything is being compared, which takes a minute or two in a large graph after each change. Try again a little later: the work goes on.',
};
