import { counted, inWords } from '../../../parts/words.js';
import type { CandidateChoice } from '../reconcile-state.js';

interface Properties {
  choice: CandidateChoice;
  /** Candidates of the choice. */
  left: number;
  /** Decisions that hold on things of this kind: that they are the same, that they are not, that one covers the other. */
  decided: { readonly same: number; readonly different: number; readonly covered: number };
}

/** How much has been decided, and how much is left. */
export function Progress({
  choice: { kind, score, covers, text, between },
  left,
  decided: { same, different, covered },
}: Properties) {
  const decided = same + different + covered;
  const outcomes = [
    `${number(same)} the same`,
    `${number(different)} not the same`,
    ...(kind === 'EVENT' ? [`${number(covered)} covered by another`] : []),
  ];
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
        ? `Nothing has been decided of ${inWords(kind)}s yet.`
        : `${number(decided)} of ${number(decided + left)} decided: ${outcomes.join(', ')}.`}
    </p>
  );
}

const number = (count: number): string => count.toLocaleString('en');
