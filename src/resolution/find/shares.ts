import type { Reason } from './candidate.js';
import type { MatchFeature } from './match-feature.js';

const DECIMALS = 1_000;

/** A reason, with its part of the logarithm of the odds. */
export interface Share {
  readonly feature: MatchFeature;
  readonly share: number;
  readonly text: string;
}

export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * The reasons whose effects add up to the probability that two things are one. Each has its share of the way from what
 * holds of any two, as its part of the logarithm of the odds has it: what integrated gradients (Sundararajan and others
 * 2017) come to for a logistic regression.
 */
export function reasonsByShare(shares: readonly Share[], intercept: number): Reason[] {
  const way = shares.reduce((sum, { share }) => sum + share, 0);
  const first = probability(intercept);
  const perUnit = way === 0 ? 0 : (probability(intercept + way) - first) / way;
  return shares.map(({ feature, share, text }, index) => ({
    feature,
    effect: Math.round((share * perUnit + (index === 0 ? first : 0)) * DECIMALS) / DECIMALS,
    text,
  }));
}
