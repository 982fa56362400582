import { UserError } from './user-error.js';

/** Gives back a sum; throws where it lies beyond the largest number that a double holds, and JSON could only say null. */
export function checkSum<Sum extends number | null>(sum: Sum, path: string): Sum {
  if (sum === null || Number.isFinite(sum)) return sum;
  throw UserError.of({
    code: 'INVALID_NUMBER',
    path,
    message: 'The sum is larger than any number that can be told (about 1.8 × 10^308).',
    hint: 'Look for a number among the claims that cannot be right, or narrow the filter.',
  });
}
