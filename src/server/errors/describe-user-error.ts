import { UserError } from '../../errors/user-error.js';
import { causes } from '../../errors/causes.js';
import type { DescribedError } from './described-error.js';
import { shorten } from './shorten.js';

/** Finds our own error, however deeply libraries wrapped it. `where` is the fallback for a missing path. */
export function describeUserError(error: unknown, where: string): DescribedError | undefined {
  for (const cause of causes(error)) {
    if (!(cause instanceof UserError)) continue;
    const { code, path, hint } = cause.extensions as { code: string; path: string; hint: string };
    return {
      message: cause.message,
      code,
      path: path || where,
      hint,
      ...(cause.problems.length > 1 && {
        problems: cause.problems.map((problem) => ({ ...problem, message: shorten(problem.message) })),
      }),
    };
  }
  return undefined;
}
