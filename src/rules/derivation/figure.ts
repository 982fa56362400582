import { formatNumber } from '../figures/format-quantity.js';
import { claimedInterval, type ClaimedQuantity } from '../figures/claimed-interval.js';
import { ClaimRank } from '../../domain/claims/rank.js';
import { common, difference, type Interval, isEmpty, sum } from '../figures/interval.js';
import { Qualifier } from '../../domain/claims/qualifier.js';

/** The values that the claims about one event allow for a number. */
export interface Figure {
  readonly interval: Interval;
  /** The number stated, if they state the same one. */
  readonly best: number | null;
  /** Whether all of them are only approximate. */
  readonly about: boolean;
}

/** The claims that decide: the preferred ones, otherwise all. */
export function decisive<Claim extends { readonly rank: ClaimRank }>(
  claims: readonly Claim[],
): readonly Claim[] {
  const preferred = claims.filter(({ rank }) => rank === ClaimRank.PREFERRED);
  return preferred.length > 0 ? preferred : claims;
}

/** The figure in which the claims agree; null if they do not. */
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

/** “At least” and “at most” bound a number, but do not estimate it. */
const estimate = ({ best, qualifier }: ClaimedQuantity): number[] =>
  best !== null && (qualifier === Qualifier.EXACT || qualifier === Qualifier.ABOUT) ? [best] : [];

export const sumOfFigures = (figures: readonly Figure[]): Figure =>
  figures.reduce((one, other) => ({
    interval: sum(one.interval, other.interval),
    best: one.best === null || other.best === null ? null : one.best + other.best,
    about: one.about || other.about,
  }));

/** The difference of two figures. It may be negative. */
export const differenceOfFigures = (one: Figure, other: Figure): Figure => ({
  interval: difference(one.interval, other.interval),
  best: one.best === null || other.best === null ? null : one.best - other.best,
  about: one.about || other.about,
});

/** A computed count as a claim states it; null if it says nothing, or if it would have to be negative. */
export function countOf({ interval, best, about }: Figure): Omit<ClaimedQuantity, 'measure' | 'unit'> | null {
  const [low, high] = [Math.max(0, interval.low), interval.high];
  // No claim could state a sum beyond the largest double.
  if (high < low || low === Infinity || (low === 0 && high === Infinity)) return null;
  if (high === Infinity) return { low: null, best: low, high: null, qualifier: Qualifier.AT_LEAST };
  if (low === high) return { low: null, best: low, high: null, qualifier: Qualifier.EXACT };
  const known = best !== null && best >= low && best <= high ? best : null;
  if (low === 0 && known === null) return { low: null, best: high, high: null, qualifier: Qualifier.AT_MOST };
  return { low, best: known, high, qualifier: about ? Qualifier.ABOUT : Qualifier.EXACT };
}

/** In a formula: 250, (240 to 260), (at least 100). */
export function formatFigure({ interval: { low, high } }: Figure): string {
  if (low === high) return formatNumber(low);
  return high === Infinity
    ? `(at least ${formatNumber(low)})`
    : `(${formatNumber(low)} to ${formatNumber(high)})`;
}
