import type { Interval } from '../../rules/figures/interval.js';

/** How far apart two of several numbers are, and which these are. */
export interface Gap<Item> {
  /** The difference divided by the larger of the two: 0 where they may be equal, 1 where one of them is none. */
  readonly share: number;
  readonly difference: number;
  readonly lower: Item;
  readonly upper: Item;
}

/**
 * The two of several numbers that are furthest apart: the one that can end lowest and the one that can begin highest.
 * Ranges are as far apart as what lies between them, so that no difference is told that need not be one. Null where
 * there are fewer than two.
 */
export function widestGap<Item>(items: readonly Item[], range: (item: Item) => Interval): Gap<Item> | null {
  const [first, ...others] = items;
  if (first === undefined || others.length === 0) return null;
  const lower = others.reduce((one, other) => (range(other).high < range(one).high ? other : one), first);
  const upper = others.reduce((one, other) => (range(other).low > range(one).low ? other : one), first);
  return { ...gapBetween(range(lower).high, range(upper).low), lower, upper };
}

/** What sums of the same tenths may differ by, relative to the larger, because a double rounds each. */
const ROUNDING = 1e-12;

/** How far a number is below another, also relative to the larger of the two. */
export function gapBetween(low: number, high: number): Pick<Gap<unknown>, 'share' | 'difference'> {
  const difference = high - low;
  const larger = Math.max(Math.abs(low), Math.abs(high));
  return difference > larger * ROUNDING
    ? { difference, share: difference / larger }
    : { difference: 0, share: 0 };
}
