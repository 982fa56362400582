import { UserError } from '../../errors/user-error.js';

/** What a cursor belongs to: in another list, another order or as of another moment it would mean nothing. */
export interface CursorList {
  /** The name of the field that gives the list. */
  readonly list: string;
  /** The name of the sort key by which it comes. */
  readonly order: string;
  /** As of when; null for now. */
  readonly at: Date | null;
}

/** A cursor is the sort key of its row and what list it belongs to, never an offset. It leads forward and backward. */
export const encodeCursor = ({ list, order, at }: CursorList, key: string): string =>
  Buffer.from(JSON.stringify([list, order, ...(at ? [at.toISOString()] : []), key])).toString('base64url');

/** The sort key that a cursor holds; throws INVALID_CURSOR for what this list, in this order, never gave out. */
export function decodeCursor(list: CursorList, cursor: string, path: string): string {
  const key = keyIn(cursor);
  if (key !== null && encodeCursor(list, key) === cursor) return key;
  throw UserError.of({
    code: 'INVALID_CURSOR',
    path,
    message: 'This is not a cursor of this list.',
    hint: 'Pass a startCursor, endCursor or cursor that the same list gave in the same order, as of the same moment.',
  });
}

function keyIn(cursor: string): string | null {
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const key: unknown = Array.isArray(held) ? held.at(-1) : null;
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}
