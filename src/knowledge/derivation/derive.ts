import type { ClaimedQuantity } from '../claims/claimed-interval.js';
import { DerivationRule } from './derivation-rule.js';
import { countOf, differenceOfFigures, type Figure, sumOfFigures } from './figure.js';

/** A figure of an event that is divided, or of one of its parts; null where there is none. */
export interface FigureOfMember {
  readonly event: string;
  readonly figure: Figure | null;
}

/** A figure that follows from others. */
export interface DerivedCount {
  readonly rule: DerivationRule;
  readonly event: string;
  readonly count: Omit<ClaimedQuantity, 'measure' | 'unit'>;
}

/** What follows from the figures of a whole and of the parts that divide it among them: one figure at the most. */
export function derive(whole: FigureOfMember, parts: readonly FigureOfMember[]): DerivedCount | null {
  const known = parts.flatMap(({ figure }) => (figure ? [figure] : []));
  const [missing, ...others] = parts.filter(({ figure }) => !figure);
  if (!whole.figure && !missing) {
    return derived(DerivationRule.SUM_OF_PARTS, whole.event, sumOfFigures(known));
  }
  if (whole.figure && missing && others.length === 0) {
    const left = differenceOfFigures(whole.figure, sumOfFigures(known));
    return derived(DerivationRule.TOTAL_MINUS_PARTS, missing.event, left);
  }
  return null;
}

function derived(rule: DerivationRule, event: string, figure: Figure): DerivedCount | null {
  const count = countOf(figure);
  return count && { rule, event, count };
}
