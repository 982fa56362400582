import type { CandidateChoice } from '../reconcile-state.js';
import { texts } from '../../../language/texts.js';

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
    texts.reconcile.outcomeSame(same),
    texts.reconcile.outcomeNotSame(different),
    ...(kind === 'EVENT' ? [texts.reconcile.outcomeCovered(covered)] : []),
  ];
  const isNarrowed = text !== null || between.length > 0;
  return (
    <p class="reconcile-progress" role="status">
      <strong>{texts.reconcile.pairsLeft[covers ? 'COVERS' : kind](left)}</strong>{' '}
      {(isNarrowed ? texts.reconcile.withScoreHere : texts.reconcile.withScore)(score)}{' '}
      {decided === 0
        ? texts.reconcile.nothingDecided[kind]
        : texts.reconcile.decidedOf(decided, decided + left, outcomes.join(texts.words.comma))}
    </p>
  );
}
