import { problemInWords } from '../../../parts/view/problem-in-words.js';
import type { PaneReport } from './panes.js';

/** What failed, above all panes, once each. */
export function ProblemsBar({ reports }: { reports: readonly PaneReport[] }) {
  const failed = reports.filter(({ error, loading }) => error !== null && !loading);
  const texts = new Set(
    failed.flatMap(({ error }) => error?.problems.map((problem) => problemInWords(problem)) ?? []),
  );
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
