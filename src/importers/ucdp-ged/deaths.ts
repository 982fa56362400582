import type { QuantityInput } from '../../domain/claims/quantity-input.js';
import type { Cells } from './cells.js';

/** Numbers killed, each by the best estimate. */
export interface Deaths {
  readonly a: number;
  readonly b: number;
  readonly civilians: number;
  readonly unknown: number;
  /** As in the row, in order or not. */
  readonly total: { readonly low: number; readonly best: number; readonly high: number };
}

/** Reads the counts, and warns if they do not agree with each other. */
export function readDeaths(cells: Cells): Deaths {
  const [a, b, civilians] = [
    cells.count('deaths_a'),
    cells.count('deaths_b'),
    cells.count('deaths_civilians'),
  ];
  const [low, best, high] = [cells.count('low'), cells.count('best'), cells.count('high')];
  // Some releases omit what the codebook defines as the rest of the best estimate.
  const unknown = cells.has('deaths_unknown')
    ? cells.count('deaths_unknown')
    : Math.max(best - a - b - civilians, 0);
  if (low > best)
    cells.warn('low', 'This is more than the best estimate; the range was widened to include both.');
  if (high < best)
    cells.warn('high', 'This is less than the best estimate; the range was widened to include both.');
  if (a + b + civilians + unknown !== best) {
    cells.warn('best', 'The deaths of the sides, of civilians and of the unknown do not add up to this.');
  }
  return { a, b, civilians, unknown, total: { low, best, high } };
}

/** The range that contains the three estimates, whatever their order. */
export function killed({ total: { low, best, high } }: Deaths): QuantityInput {
  return { measure: 'killed', low: Math.min(low, best, high), best, high: Math.max(low, best, high) };
}
