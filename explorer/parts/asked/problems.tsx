import type { Refusal } from '../../question/refusal.js';

/** Why there is no answer, and what to do. */
export const Problems = ({ refusal, onAgain }: { refusal: Refusal; onAgain?: () => void }) => (
  <div class="problems" role="alert">
    <ul>
      {refusal.problems.map(({ message, extensions }) => (
        <li key={`${message} ${extensions?.path ?? ''}`}>
          {message}
          {extensions?.hint !== undefined && <> {extensions.hint}</>}
          {extensions?.path !== undefined && <span class="quiet"> ({extensions.path})</span>}
        </li>
      ))}
    </ul>
    {onAgain && (
      <button type="button" onClick={onAgain}>
        Try again
      </button>
    )}
  </div>
);
