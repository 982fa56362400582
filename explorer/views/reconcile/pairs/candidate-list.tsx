import type { ResultOf } from 'gql.tada';
import { useParameters } from '../../../address/use-parameters.js';
import { nameOf } from '../../../parts/thing/thing.js';
import type { Pair } from '../reconcile-state.js';
import { pairOf } from '../which-stays.js';
import { type Listed, listedText } from './listed-text.js';
import type { pairsQuery } from './pairs-query.js';
import { texts } from '../../../language/texts.js';

export type Proposal = ResultOf<typeof pairsQuery>['mergeCandidates']['nodes'][number];

interface Properties {
  candidates: readonly Proposal[];
  /** The pair that is compared. */
  shown: Pair | null;
}

export const isPair = ({ one, other }: Proposal, pair: Pair | null): boolean =>
  pair !== null &&
  [one.id, other.id].every((id) => id === pair.keep || id === pair.merge) &&
  pair.keep !== pair.merge;

/** Candidates, the best first, each with the URL at which its two things stand side by side. */
export function CandidateList({ candidates, shown }: Properties) {
  const parameters = useParameters();
  return (
    <ol class="candidate-list plain" aria-label={texts.reconcile.candidates}>
      {candidates.map((candidate) => {
        const { one, other, score } = candidate;
        const pair = pairOf(one.id, other.id);
        return (
          <li key={`${one.id} ${other.id}`}>
            <a
              href={parameters.with({ keep: pair.keep, merge: pair.merge })}
              aria-current={isPair(candidate, shown) ? 'true' : undefined}
            >
              <span class="candidate-score" title={texts.reconcile.scoreLabel}>
                {score.toFixed(2)}
              </span>
              <ListedName thing={one} />
              <ListedName thing={other} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}

const ListedName = ({ thing }: { thing: Listed }) => (
  <span class="candidate-name">
    <bdi>{nameOf(thing)}</bdi>{' '}
    <span class="quiet">
      {listedText(thing)} · <bdi>{thing.id}</bdi>{' '}
    </span>
  </span>
);
