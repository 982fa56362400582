import type { QuantityInput } from '../../../knowledge/claims/quantity-input.js';
import type { Cells } from './cells.js';

/** How many were killed, by the best estimate of each. */
export interface Deaths {
  readonly a: number;
  readonly b: number;
  readonly civilians: number;
  readonly unknown: number;
  /** As they stand in the row, in order or not. */
  readonly total: { readonly low: number; readonly best: number; readonly high: number };
}

/** Reads the counts, and notes where they do not agree with each other. */
export function readDeaths(cells: Cells): Deaths {
  const deaths: Deaths = {
    a: cells.count('deaths_a'),
    b: cells.count('deaths_b'),
    civilians: cells.count('deaths_civilians'),
    unknown: cells.count('deaths_unknown'),
    total: { low: cells.count('low'), best: cells.count('best'), high: cells.count('high') },
  };
  const { low, best, high } = deaths.total;
  if (low > best)
    cells.warn('low', 'This is more than the best estimate; the range was widened to hold both.');
  if (high < best)
    cells.warn('high', 'This is less than the best estimate; the range was widened to hold both.');
  if (deaths.a + deaths.b + deaths.civilians + deaths.unknown !== best) {
    cells.warn('best', 'The deaths of the sides, of civilians and of the unknown do not add up to this.');
  }
  return deaths;
}

/** The range that holds the three estimates, whatever their order. */
export function killed({ total: { low, best, high } }: Deaths): QuantityInput {
  return { measure: 'killed', low: Math.min(low, best, high), best, high: Math.max(low, best, high) };
}
