import type { Interval } from './interval.js';
import { Qualifier } from '../../domain/claims/qualifier.js';

/** The numbers that a claim states. */
export interface ClaimedQuantity {
  readonly measure: string;
  readonly unit: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** Tolerance of “about”: a tenth, and at least one for countable things. */
export const ABOUT_SHARE = 0.1;
export const MIN_ABOUT = 1;

/**
 * The values that a claim allows: its range, if it states one; otherwise,
 * - EXACT is the number itself,
 * - AT_LEAST is the number or more,
 * - AT_MOST is the number or less, down to zero,
 * - ABOUT is the number plus or minus a tenth, and at least one for things without a unit.
 * A bound that is not stated is open: zero below, infinite above.
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
