import { Problems } from '../../../parts/view/problems.js';
import type { Steps } from './use-steps.js';
import { WRITE_WORDS } from '../problem-words.js';

interface Properties {
  steps: Steps;
  /** What is made, e.g. groups merged. */
  of: string;
}

/** How far many writes have come, what stops them, and what was refused. */
export function StepProgress({ steps: { running, made, total, failures, stop }, of }: Properties) {
  if (total === 0) return null;
  return (
    <div class="step-progress">
      <p role="status">
        {(made - failures.length).toLocaleString('en')} of {total.toLocaleString('en')} {of}
        {!running && made < total && ', then stopped'}.
      </p>
      {running && (
        <p>
          <progress aria-label={of} max={total} value={made} />{' '}
          <button type="button" onClick={stop}>
            Stop
          </button>{' '}
          <span class="quiet">Leaving this page stops it, too. What is done stays done.</span>
        </p>
      )}
      {failures.map(({ about, error }) => (
        <div key={about}>
          <p>{about} could not be done:</p>
          <Problems error={error} words={WRITE_WORDS} />
        </div>
      ))}
    </div>
  );
}
