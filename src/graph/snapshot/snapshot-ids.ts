import { UserError, type Problem } from '../../errors/user-error.js';
import { instantText, isSameInstant, readInstant } from './instant.js';

/** Stands between an id and the instant as of which it names something. No id of a record holds it. */
const AT = '@';

/** An id of a snapshot, taken apart; `at` is null where the id carries no instant. */
export interface SnapshotId {
  readonly id: string;
  readonly at: Date | null;
}

/** What stands behind each id in a response as of an instant. */
export const suffixOf = (at: Date): string => `${AT}${instantText(at)}`;

/** A text with what stands behind it; null where that is no instant. */
function readSuffix(text: string): { readonly text: string; readonly at: Date } | null {
  const end = text.lastIndexOf(AT);
  const at = end < 0 ? null : readInstant(text.slice(end + AT.length));
  return at && { text: text.slice(0, end), at };
}

/** Takes an id apart. Throws INVALID_ID where something else than an instant stands behind it. */
export function readSnapshotId(given: string, path: string): SnapshotId {
  if (!given.includes(AT)) return { id: given, at: null };
  const read = readSuffix(given);
  if (read && !read.text.includes(AT)) return { id: read.text, at: read.at };
  throw UserError.of({
    code: 'INVALID_ID',
    path,
    message: `“${given.slice(0, 300)}” is not an id.`,
    hint: 'Expected an instant behind the @, as RFC 3339 writes it, e.g. actor:raf@2019-03-25T00:00:00Z.',
  });
}

/** The id without its instant. Throws WRONG_INSTANT where that is not the one as of which a field is resolved. */
export function plainId(given: string, { at }: { readonly at: Date | null }, path: string): string {
  const read = readSnapshotId(given, path);
  if (read.at === null || isSameInstant(read.at, at)) return read.id;
  throw UserError.of(wrongInstant(read.id, read.at, at, path));
}

function wrongInstant(id: string, own: Date, at: Date | null, path: string): Problem {
  return {
    code: 'WRONG_INSTANT',
    path,
    message: at
      ? `“${id}” is given as of ${instantText(own)}, and this is answered as of ${instantText(at)}.`
      : `“${id}” is given as of ${instantText(own)}, and this is answered as of now.`,
    hint: at
      ? `Give ${id}${suffixOf(at)}, or ${id} alone.`
      : `Give ${id} alone, or ask as of ${instantText(own)}. Only node, nodes, actor, place, event, document and claim take an id of any instant.`,
  };
}
