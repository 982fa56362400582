/** All values from the lowest to the highest, both included; the highest may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Any count, including zero. */
export const ANY_COUNT: Interval = { low: 0, high: Infinity };

export const overlap = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;

export const isWithin = (inner: Interval, outer: Interval): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;

/** The values common to all intervals; empty, with low above high, if there are none. */
export const common = (intervals: readonly Interval[]): Interval => ({
  low: Math.max(...intervals.map(({ low }) => low)),
  high: Math.min(...intervals.map(({ high }) => high)),
});

export const isEmpty = ({ low, high }: Interval): boolean => low > high;

/** The possible sums of a value from each interval. */
export const sum = (one: Interval, other: Interval): Interval => ({
  low: one.low + other.low,
  high: one.high + other.high,
});

/** The possible differences of a value from each interval. */
export const difference = (one: Interval, other: Interval): Interval => ({
  low: one.low - other.high,
  high: one.high - other.low,
});
