import type { ClaimedQuantity } from '../figures/claimed-interval.js';
import { DerivationRule } from '../../domain/claims/derivation-rule.js';
import { countOf, differenceOfFigures, type Figure, sumOfFigures } from './figure.js';

/** A figure of a divided event, or of one of its parts; null if there is none. */
export interface FigureOfMember {
  readonly event: string;
  readonly figure: Figure | null;
}

/** A figure derived from others. */
export interface DerivedCount {
  readonly rule: DerivationRule;
  readonly event: string;
  readonly count: Omit<ClaimedQuantity, 'measure' | 'unit'>;
}

/** Derives a figure from those of a whole and of the parts into which it is divided: at most one. */
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
