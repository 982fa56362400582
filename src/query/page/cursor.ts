import { UserError } from '../../errors/user-error.js';
import { type AsOf, asOfText, isSameAsOf, readAsOf } from '../../time/as-of.js';

/** Where a cursor is valid: only in its own list, order and moment. */
export interface CursorScope {
  /** The name of the field that returns the list. */
  readonly list: string;
  /** The name of its sort key. */
  readonly order: string;
  /** The instant; null for now. */
  readonly at: AsOf | null;
}

/** A cursor holds the sort key of its row and its scope, never an offset. It works forward and backward. */
export const encodeCursor = ({ list, order, at }: CursorScope, key: string): string =>
  Buffer.from(JSON.stringify([list, order, key, ...(at ? [asOfText(at)] : [])])).toString('base64url');

/** The sort key in a cursor; throws INVALID_CURSOR if it is not from this list in this order. */
export function decodeCursor({ list, order, at }: CursorScope, cursor: string, path: string): string {
  const held = read(cursor);
  if (held?.list !== list || held.order !== order) throw ofOtherList(path);
  if (!isSameAsOf(held.at, at)) throw ofOtherInstant(held.at, path);
  return held.key;
}

function read(cursor: string): (CursorScope & { readonly key: string }) | null {
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(held) || !held.every((part) => typeof part === 'string')) return null;
    const [list, order, key, instant, ...others] = held;
    if (list === undefined || order === undefined || key === undefined || others.length > 0) return null;
    const at = instant === undefined ? null : readAsOf(instant);
    return instant !== undefined && at === null ? null : { list, order, key, at };
  } catch {
    return null;
  }
}

const ofOtherList = (path: string): UserError =>
  UserError.of({
    code: 'INVALID_CURSOR',
    path,
    message: 'This is not a cursor of this list.',
    hint: 'Pass a startCursor, endCursor or cursor from the same list in the same order.',
  });

const ofOtherInstant = (own: AsOf | null, path: string): UserError =>
  UserError.of({
    code: 'INVALID_CURSOR',
    path,
    message: `This is a cursor of a list as of ${own ? asOfText(own) : 'now'}.`,
    hint: 'Continue as of the instant of the first page, or start again.',
  });
