import { type Candidate, candidateOf } from '../find/candidate.js';
import { MatchFeature } from '../find/match-feature.js';
import { sourceOfId } from './source-of-id.js';

/** In half of the cases where two events of one data set fit alike, it tells one event twice, and both are right. */
const EXCLUSION = 0.5;
const SURE = 0.999;
const DECIMALS = 1_000;

/** All pairs that compete for one event, and the two most likely of them. */
interface Rivals {
  readonly odds: number;
  readonly best: readonly Candidate[];
}

const NONE: Rivals = { odds: 0, best: [] };

/**
 * Of two events that one data set tells, at most one is what another tells as one, unless it tells it twice. So a pair
 * loses by all others in which one of the two could be an event of the other's data set, as much as these are likely.
 */
export function rescoredAgainstRivals(candidates: readonly Candidate[]): Candidate[] {
  const rivals = new Map<string, Rivals>();
  for (const candidate of candidates) {
    for (const key of rivalryKeys(candidate)) {
      const { odds, best } = rivals.get(key) ?? NONE;
      const ranked = [...best, candidate].sort((one, other) => other.score - one.score);
      rivals.set(key, { odds: odds + oddsOf(candidate), best: ranked.slice(0, 2) });
    }
  }
  return candidates.map((candidate) => {
    const own = oddsOf(candidate);
    const all = rivalryKeys(candidate).map((key) => rivals.get(key) ?? NONE);
    const against = all.reduce((sum, { odds }) => sum + odds - own, 0);
    const rescored = own / (1 + own + EXCLUSION * against);
    const effect = Math.round((rescored - own / (1 + own)) * DECIMALS) / DECIMALS;
    if (effect === 0) return candidate;
    return candidateOf(candidate.one, candidate.other, [
      ...candidate.reasons,
      { feature: MatchFeature.RIVALS, effect, text: inWords(candidate, all) },
    ]);
  });
}

const oddsOf = ({ score }: Candidate): number => {
  const probability = Math.min(score, SURE);
  return probability / (1 - probability);
};

/** What each of the two competes for: to be one with an event of the other's data set. */
export const rivalryKeys = ({ one, other }: Candidate): string[] => [
  `${one} ${sourceOfId(other) ?? other}`,
  `${other} ${sourceOfId(one) ?? one}`,
];

function inWords(candidate: Candidate, rivals: readonly Rivals[]): string {
  const [rival] = rivals
    .flatMap(({ best }) => best)
    .filter((one) => one !== candidate)
    .sort((one, other) => other.score - one.score);
  return `${rival?.one} and ${rival?.other} may be one, too`;
}
