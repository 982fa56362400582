import { UserError } from '../../errors/user-error.js';
import { toInteger, type Integer } from '../../neo4j/values.js';

export const MAX_PAGE_SIZE = 500;
export const DEFAULT_PAGE_SIZE = 50;

/** The number of rows in a page of `size`. */
export const pageSize = (size: unknown, path: string): Integer => toInteger(checkPageSize(size, path));

/** One more, to find out whether there are more rows. */
export const pageSizeAndOneMore = (size: unknown, path: string): Integer =>
  toInteger(checkPageSize(size, path) + 1);

/** Checks the size of a page. */
export function checkPageSize(size: unknown, path: string): number {
  if (typeof size !== 'number' || size < 0 || size > MAX_PAGE_SIZE) {
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path,
      message: `A page holds 0 to ${MAX_PAGE_SIZE} rows, not ${String(size)}.`,
      hint: `Request at most ${MAX_PAGE_SIZE}, and continue with after: <endCursor>.`,
    });
  }
  return size;
}
