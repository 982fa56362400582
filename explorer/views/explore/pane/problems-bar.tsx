import { problemInWords } from '../../../parts/view/problem-in-words.js';
import { ProblemText } from '../../../parts/view/problems.js';
import type { PaneReport } from './panes.js';
import { texts } from '../../../language/texts.js';

/** What failed, above all panes, once each. */
export function ProblemsBar({ reports }: { reports: readonly PaneReport[] }) {
  const failed = reports.filter(({ error, loading }) => error !== null && !loading);
  const told = new Map(
    failed
      .flatMap(({ error }) => error?.problems ?? [])
      .map((problem) => problemInWords(problem))
      .map((problem) => [problem.text, problem]),
  );
  if (told.size === 0) return null;
  return (
    <div class="problems-bar" role="alert">
      <ul class="plain">
        {[...told.values()].map((problem) => (
          <li key={problem.text}>
            <ProblemText {...problem} />
          </li>
        ))}
      </ul>
      <span class="quiet">{texts.explore.lastAnswer}</span>
      <button
        type="button"
        onClick={() => {
          for (const { refetch } of failed) refetch();
        }}
      >
        {texts.words.tryAgain}
      </button>
    </div>
  );
}
