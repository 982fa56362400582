import { UserError } from '../../errors/user-error.js';

/** A cursor is the sort key of its row and the name of the order that it belongs to, never an offset. */
export const encodeCursor = (order: string, key: string): string =>
  Buffer.from(JSON.stringify([order, key])).toString('base64url');

/** The sort key that a cursor holds; throws INVALID_CURSOR for what this list, in this order, never gave out. */
export function decodeCursor(order: string, cursor: string, path: string): string {
  const key = keyOf(order, cursor);
  if (key !== null) return key;
  throw UserError.of({
    code: 'INVALID_CURSOR',
    path,
    message: 'This is not a cursor of this list.',
    hint: 'Pass a startCursor, endCursor or cursor that the same list gave in the same order.',
  });
}

function keyOf(order: string, cursor: string): string | null {
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(held) || held.length !== 2 || held[0] !== order) return null;
    return typeof held[1] === 'string' ? held[1] : null;
  } catch {
    return null;
  }
}
