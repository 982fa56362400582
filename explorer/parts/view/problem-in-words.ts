import type { Problem } from '../../api/api-error.js';

/** What to say in place of the API, by codes of problems. */
export type ProblemWords = Readonly<Record<string, string>>;

/** What cannot be told in the words of the API, because these speak to whoever runs it. */
const WORDS: ProblemWords = {
  OVERLOADED: 'The server has much to do. Try again in a few seconds.',
  RATE_LIMITED: 'Too many questions in one minute. Try again a little later.',
  TIMEOUT: 'This takes too long to answer. Choose a shorter period or a smaller place.',
  LIMIT_EXCEEDED: 'This is too much to ask at once. Remove some of the filters, or choose a longer interval.',
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment. Try again in a few seconds.',
};

/** Names of settings, and positions in a request, mean nothing to a reader. */
const FOR_OPERATORS = /[A-Z]+_[A-Z_]+/;

/** What is wrong, in a reader’s words; some views know better than others what can be done. */
export function problemInWords({ message, extensions }: Problem, words: ProblemWords = {}): string {
  const { code = '', hint } = extensions ?? {};
  const known = words[code] ?? WORDS[code];
  if (known !== undefined) return known;
  return hint === undefined || FOR_OPERATORS.test(hint) ? message : `${message} ${hint}`;
}
