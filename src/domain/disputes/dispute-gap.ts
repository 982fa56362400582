import { claimedInterval, type ClaimedQuantity } from '../../rules/figures/claimed-interval.js';
import type { Interval } from '../../rules/figures/interval.js';
import { gapBetween, widestGap } from '../claims/widest-gap.js';
import { DisputeKind } from './kind.js';
import { DisputeRole } from '../../rules/disputes/found-dispute.js';

/** The number of a claim in dispute. */
export interface DisputedNumber {
  readonly role: DisputeRole;
  /** The same text for numbers of one subject, place, period and actor, as the claims themselves name these. */
  readonly scope: string;
  readonly quantity: ClaimedQuantity | null;
}

/**
 * How far apart the numbers in dispute are, relative to the larger: of a contradiction, the two that are furthest apart,
 * as stated or else at the nearest ends of their ranges; of parts, the most that the total can be and the least that they
 * add up to. Null for a denial. It follows from the claims alone, which never change: so it was always the same.
 */
export function disputeGap(kind: DisputeKind, numbers: readonly DisputedNumber[]): number | null {
  switch (kind) {
    case DisputeKind.CONTRADICTION:
      return widestGap(numbers, ({ quantity }) => statedRange(quantity))?.share ?? null;
    case DisputeKind.INCONSISTENT_PARTS: {
      const of = (role: DisputeRole) => numbers.filter((number) => number.role === role);
      const most = Math.min(...of(DisputeRole.TOTAL).map((total) => claimedRange(total.quantity).high));
      return gapBetween(most, leastSum(of(DisputeRole.PART))).share;
    }
    case DisputeKind.DENIAL:
      return null;
  }
}

const UNKNOWN: Interval = { low: -Infinity, high: Infinity };

const claimedRange = (quantity: ClaimedQuantity | null): Interval =>
  quantity ? claimedInterval(quantity) : UNKNOWN;

/** The number itself, where one is stated. */
const statedRange = (quantity: ClaimedQuantity | null): Interval => {
  const best = quantity?.best ?? null;
  return best === null ? claimedRange(quantity) : { low: best, high: best };
};

/** Each part once, at the least that is said of it. */
function leastSum(parts: readonly DisputedNumber[]): number {
  const least = new Map<string, number>();
  for (const { scope, quantity } of parts)
    least.set(scope, Math.min(claimedRange(quantity).low, least.get(scope) ?? Infinity));
  return [...least.values()].reduce((sum, low) => sum + low, 0);
}
