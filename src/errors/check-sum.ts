import { UserError } from './user-error.js';

/** Returns a sum; throws if it exceeds the largest double, which JSON would show as null. */
export function checkSum<Sum extends number | null>(sum: Sum, path: string): Sum {
  if (sum === null || Number.isFinite(sum)) return sum;
  throw UserError.of({
    code: 'INVALID_NUMBER',
    path,
    message: 'The sum is larger than the largest possible number (about 1.8 × 10^308).',
    hint: 'Look for an impossible number among the claims, or narrow the filter.',
  });
}
