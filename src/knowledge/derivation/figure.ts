import { formatNumber } from '../claims/format-quantity.js';
import { claimedInterval, type ClaimedQuantity } from '../claims/claimed-interval.js';
import { ClaimRank } from '../claims/claim-rank.js';
import { common, difference, type Interval, isEmpty, sum } from '../claims/interval.js';
import { Qualifier } from '../claims/qualifier.js';

/** What the claims about one event allow a number to be. */
export interface Figure {
  readonly interval: Interval;
  /** The number that is stated, where they state one and the same. */
  readonly best: number | null;
  /** Whether nobody claims to know it better than about. */
  readonly about: boolean;
}

/** The claims that decide: the preferred ones, or else all. */
export function decisive<Claim extends { readonly rank: ClaimRank }>(
  claims: readonly Claim[],
): readonly Claim[] {
  const preferred = claims.filter(({ rank }) => rank === ClaimRank.PREFERRED);
  return preferred.length > 0 ? preferred : claims;
}

/** The figure in which the claims agree; null where they do not. */
export function figureOf(claims: readonly { readonly quantity: ClaimedQuantity }[]): Figure | null {
  const interval = common(claims.map(({ quantity }) => claimedInterval(quantity)));
  if (claims.length === 0 || isEmpty(interval)) return null;
  const [best, ...others] = new Set(claims.flatMap(({ quantity }) => estimate(quantity)));
  return {
    interval,
    best: best !== undefined && others.length === 0 ? best : null,
    about: claims.every(({ quantity }) => quantity.qualifier === Qualifier.ABOUT),
  };
}

/** “At least” and “at most” bound a number, and say nothing of what it is. */
const estimate = ({ best, qualifier }: ClaimedQuantity): number[] =>
  best !== null && (qualifier === Qualifier.EXACT || qualifier === Qualifier.ABOUT) ? [best] : [];

export const sumOfFigures = (figures: readonly Figure[]): Figure =>
  figures.reduce((one, other) => ({
    interval: sum(one.interval, other.interval),
    best: one.best === null || other.best === null ? null : one.best + other.best,
    about: one.about || other.about,
  }));

/** What is left of one figure without the other. It may come out below zero. */
export const differenceOfFigures = (one: Figure, other: Figure): Figure => ({
  interval: difference(one.interval, other.interval),
  best: one.best === null || other.best === null ? null : one.best - other.best,
  about: one.about || other.about,
});

/**
 * A worked-out count as a claim states it; null where it says nothing, or where there is no such number that is not
 * negative.
 */
export function countOf({ interval, best, about }: Figure): Omit<ClaimedQuantity, 'measure' | 'unit'> | null {
  const [low, high] = [Math.max(0, interval.low), interval.high];
  // A sum beyond the largest number that a double holds is none that a claim could state.
  if (high < low || low === Infinity || (low === 0 && high === Infinity)) return null;
  if (high === Infinity) return { low: null, best: low, high: null, qualifier: Qualifier.AT_LEAST };
  if (low === high) return { low: null, best: low, high: null, qualifier: Qualifier.EXACT };
  const known = best !== null && best >= low && best <= high ? best : null;
  if (low === 0 && known === null) return { low: null, best: high, high: null, qualifier: Qualifier.AT_MOST };
  return { low, best: known, high, qualifier: about ? Qualifier.ABOUT : Qualifier.EXACT };
}

/** As it stands in a formula: 250, (240 to 260), (at least 100). */
export function formatFigure({ interval: { low, high } }: Figure): string {
  if (low === high) return formatNumber(low);
  return high === Infinity
    ? `(at least ${formatNumber(low)})`
    : `(${formatNumber(low)} to ${formatNumber(high)})`;
}
