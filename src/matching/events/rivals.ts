import { type Candidate, candidateOf, MIN_SCORE } from '../candidate.js';
import { MatchFeature } from '../match-feature.js';
import { sourceOfId } from './source-of-id.js';

const EFFECT = -0.1;

/**
 * Of two events that one data set tells, at most one is what another tells as one. So a pair loses where either of the
 * two fits another event of the other's data set better.
 */
export function rescoredAgainstRivals(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  const keep = (id: string, opposite: string, candidate: Candidate) => {
    const key = rivalry(id, opposite);
    if (candidate.score > (best.get(key)?.score ?? 0)) best.set(key, candidate);
  };
  for (const candidate of candidates) {
    keep(candidate.one, candidate.other, candidate);
    keep(candidate.other, candidate.one, candidate);
  }
  return candidates
    .map((candidate) => {
      const { one, other, score, reasons } = candidate;
      const better = [best.get(rivalry(one, other)), best.get(rivalry(other, one))].find(
        (rival) => rival !== undefined && rival.score > score,
      );
      if (!better) return candidate;
      const text = `${better.one} and ${better.other} fit better`;
      return candidateOf(one, other, [...reasons, { feature: MatchFeature.RIVALS, effect: EFFECT, text }]);
    })
    .filter(({ score }) => score >= MIN_SCORE);
}

/** What one event competes for: to be one with an event of the other's data set. */
const rivalry = (id: string, opposite: string): string => `${id} ${sourceOfId(opposite) ?? opposite}`;
