import type { Interval } from './interval.js';
import { Qualifier } from './qualifier.js';

/** The numbers that a claim states. */
export interface ClaimedQuantity {
  readonly measure: string;
  readonly unit: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** “About so many” is read as so many give or take a tenth; of whole things, give or take one at least. */
export const ABOUT_SHARE = 0.1;
export const MIN_ABOUT = 1;

/**
 * The values that a claim allows. A range is the range; without one,
 * - EXACT is the number itself,
 * - AT_LEAST is the number and all above it,
 * - AT_MOST is the number and all below it, down to none,
 * - ABOUT is the number give or take a tenth, and of whole things without a unit at least one.
 * An end that is not stated at all is open: nothing below, or without end above.
 */
export function claimedInterval({ unit, low, best, high, qualifier }: ClaimedQuantity): Interval {
  switch (qualifier) {
    case Qualifier.EXACT:
      return { low: low ?? best ?? 0, high: high ?? best ?? Infinity };
    case Qualifier.AT_LEAST:
      return { low: low ?? best ?? high ?? 0, high: high ?? Infinity };
    case Qualifier.AT_MOST: {
      const most = high ?? best ?? low ?? Infinity;
      return { low: low ?? Math.min(0, most), high: most };
    }
    case Qualifier.ABOUT: {
      if (best === null) return { low: low ?? 0, high: high ?? Infinity };
      const whole = unit === null && Number.isInteger(best);
      const around = Math.max(Math.abs(best) * ABOUT_SHARE, whole ? MIN_ABOUT : 0);
      return { low: low ?? best - around, high: high ?? best + around };
    }
  }
}
