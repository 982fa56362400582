import type { Problem } from '../../../api/api-error.js';
import type { PaneReport } from './panes.js';

/** What cannot be told in the words of the API, because these speak to whoever runs it. */
const WORDS: Readonly<Record<string, string>> = {
  OVERLOADED: 'The server has much to do. Try again in a few seconds.',
  RATE_LIMITED: 'Too many questions in one minute. Try again a little later.',
  TIMEOUT: 'This takes too long to answer. Choose a shorter period or a smaller place.',
  LIMIT_EXCEEDED: 'This is too much to ask at once. Remove some of the filters, or choose a longer interval.',
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment. Try again in a few seconds.',
};

/** Names of settings, and positions in a request, mean nothing to a reader. */
const FOR_OPERATORS = /[A-Z]+_[A-Z_]+/;

function inWords({ message, extensions }: Problem): string {
  const known = WORDS[extensions?.code ?? ''];
  if (known !== undefined) return known;
  const { hint } = extensions ?? {};
  return hint === undefined || FOR_OPERATORS.test(hint) ? message : `${message} ${hint}`;
}

/** What failed, above all panes, once each. */
export function ProblemsBar({ reports }: { reports: readonly PaneReport[] }) {
  const failed = reports.filter(({ error, loading }) => error !== null && !loading);
  const texts = new Set(failed.flatMap(({ error }) => error?.problems.map(inWords) ?? []));
  if (texts.size === 0) return null;
  return (
    <div class="problems-bar" role="alert">
      <ul class="plain">
        {[...texts].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <span class="quiet">What you see below is the last answer.</span>
      <button
        type="button"
        onClick={() => {
          for (const { refetch } of failed) refetch();
        }}
      >
        Try again
      </button>
    </div>
  );
}
