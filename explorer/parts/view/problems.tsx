import type { ApiError } from '../../api/api-error.js';

/** Why there is no data, and what to do. */
export const Problems = ({ error, onRetry }: { error: ApiError; onRetry?: () => void }) => (
  <div class="problems" role="alert">
    <ul>
      {error.problems.map(({ message, extensions }) => (
        <li key={`${message} ${extensions?.path ?? ''}`}>
          {message}
          {extensions?.hint !== undefined && <> {extensions.hint}</>}
          {extensions?.path !== undefined && <span class="quiet"> ({extensions.path})</span>}
        </li>
      ))}
    </ul>
    {onRetry && (
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    )}
  </div>
);
