import { counted, inWords } from '../../../parts/words.js';
import type { CandidateChoice } from '../reconcile-state.js';

interface Properties {
  choice: CandidateChoice;
  /** Candidates of the choice. */
  left: number;
  /** Decisions of any kind that hold. */
  same: number;
  different: number;
}

/** How much has been decided, and how much is left. */
export function Progress({
  choice: { kind, score, covers, text, between },
  left,
  same,
  different,
}: Properties) {
  const decided = same + different;
  const isNarrowed = text !== null || between.length > 0;
  return (
    <p class="reconcile-progress" role="status">
      <strong>
        {counted(
          left,
          covers ? 'pair' : `pair of ${inWords(kind)}s`,
          covers ? 'pairs' : `pairs of ${inWords(kind)}s`,
        )}{' '}
        left
      </strong>{' '}
      with a score of {score} or more{isNarrowed && ' in this choice'}.{' '}
      {decided === 0
        ? 'Nothing has been decided yet.'
        : `${counted(decided, 'decision')} ${decided === 1 ? 'holds' : 'hold'} so far, of all kinds: ${same.toLocaleString('en')} the same, ${different.toLocaleString('en')} not the same.`}
    </p>
  );
}
