import neo4j, { type Integer } from 'neo4j-driver';
import { UserError } from '../../errors/user-error.js';

export const MAX_PAGE_SIZE = 500;
export const DEFAULT_PAGE_SIZE = 50;

/** How many rows a page of `size` holds. */
export const pageSize = (size: unknown, path: string): Integer => neo4j.int(checkPageSize(size, path));

/** The same and one more, which tells whether there are more. */
export const pageSizeAndOneMore = (size: unknown, path: string): Integer =>
  neo4j.int(checkPageSize(size, path) + 1);

/** Checks how many rows a page shall hold. */
export function checkPageSize(size: unknown, path: string): number {
  if (typeof size !== 'number' || size < 0 || size > MAX_PAGE_SIZE) {
    throw UserError.of({
      code: 'INVALID_ARGUMENT',
      path,
      message: `A page holds 0 to ${MAX_PAGE_SIZE} rows, not ${String(size)}.`,
      hint: `Ask for at most ${MAX_PAGE_SIZE} and go on with after: <endCursor>.`,
    });
  }
  return size;
}
