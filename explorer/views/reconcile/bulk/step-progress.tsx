import { Problems } from '../../../parts/view/problems.js';
import type { Steps } from './use-steps.js';
import { WRITE_WORDS } from '../problem-words.js';
import { texts } from '../../../language/texts.js';

interface Properties {
  steps: Steps;
  /** What is made. */
  words: typeof texts.reconcile.merged;
}

/** How far many writes have come, what stops them, and what was refused. */
export function StepProgress({ steps: { running, made, total, failures, stop }, words }: Properties) {
  if (total === 0) return null;
  return (
    <div class="step-progress">
      <p role="status">
        {(!running && made < total ? words.stopped : words.progress)(made - failures.length, total)}.
      </p>
      {running && (
        <p>
          <progress aria-label={words.of} max={total} value={made} />{' '}
          <button type="button" onClick={stop}>
            {texts.reconcile.stop}
          </button>{' '}
          <span class="quiet">{texts.reconcile.leaving}</span>
        </p>
      )}
      {failures.map(({ about, error }) => (
        <div key={about}>
          <p>{texts.reconcile.couldNot(<bdi>{about}</bdi>)}</p>
          <Problems error={error} words={WRITE_WORDS} />
        </div>
      ))}
    </div>
  );
}
