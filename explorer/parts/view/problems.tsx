import type { ApiError } from '../../api/api-error.js';
import { problemInWords, type ProblemText as Told, type ProblemWords } from './problem-in-words.js';
import { texts } from '../../language/texts.js';
import { ENGLISH } from '../../language/in-english.js';

interface Properties {
  error: ApiError;
  /** What to say of some codes in this view. */
  words?: ProblemWords | undefined;
  onRetry?: () => void;
}

/** Where something is wrong in what was typed, as a form names it; a whole request is no such place. */
const placeOf = (path: string | undefined): string =>
  path === undefined || path === 'request' ? '' : ` (${path})`;

/** What is wrong, marked as English where it is said in the words of the API. */
export const ProblemText = ({ text, isOurs }: Told) =>
  isOurs ? <>{text}</> : <span {...ENGLISH}>{text}</span>;

/** Why there is no data, and what to do. */
export const Problems = ({ error, words, onRetry }: Properties) => (
  <div class="problems" role="alert">
    <ul>
      {error.problems.map((problem) => (
        <li key={`${problem.message} ${problem.extensions?.path ?? ''}`}>
          <ProblemText {...problemInWords(problem, words)} />
          <span class="quiet">{placeOf(problem.extensions?.path)}</span>
        </li>
      ))}
    </ul>
    {onRetry && (
      <button type="button" onClick={onRetry}>
        {texts.words.tryAgain}
      </button>
    )}
  </div>
);
