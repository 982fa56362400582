import { UNANSWERED, type Problem } from '../../api/api-error.js';
import { texts } from '../../language/texts.js';

/** What to say in place of the API, by codes of problems. */
export type ProblemWords = Readonly<Record<string, string>>;

/** What cannot be told in the words of the API, because these speak to whoever runs it. */
const WORDS: ProblemWords = {
  OVERLOADED: texts.view.overloaded,
  RATE_LIMITED: texts.view.rateLimited,
  TIMEOUT: texts.view.timeout,
  LIMIT_EXCEEDED: texts.view.limitExceeded,
  DATABASE_UNAVAILABLE: texts.view.databaseUnavailable,
};

/** Names of settings, and positions in a request, mean nothing to a reader. */
const FOR_OPERATORS = /[A-Z]+_[A-Z_]+/;

/** What is wrong, and whether the catalogue says it; otherwise it is said as the API does, in English. */
export interface ProblemText {
  readonly text: string;
  readonly isOurs: boolean;
}

/** What is wrong, in a reader’s words; some views know better than others what can be done. */
export function problemInWords({ message, extensions }: Problem, words: ProblemWords = {}): ProblemText {
  const { code = '', hint } = extensions ?? {};
  const known = words[code] ?? WORDS[code];
  if (known !== undefined) return { text: known, isOurs: true };
  const text = hint === undefined || FOR_OPERATORS.test(hint) ? message : `${message} ${hint}`;
  return { text, isOurs: code === UNANSWERED };
}
