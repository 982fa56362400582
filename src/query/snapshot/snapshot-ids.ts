import { UserError, type Problem } from '../../errors/user-error.js';
import { type AsOf, asOfText, isSameAsOf, readAsOf } from '../../time/as-of.js';

/** Stands between an id and the instant as of which it names something. No id of a record holds it. */
const AT = '@';

/** An id of a snapshot, taken apart; `at` is null where the id carries no instant. */
export interface SnapshotId {
  readonly id: string;
  readonly at: AsOf | null;
}

/** What stands behind each id in a response as of an instant. */
export const suffixOf = (at: AsOf): string => `${AT}${asOfText(at)}`;

/** A text with what stands behind it; null where that is no instant. */
function readSuffix(text: string): { readonly text: string; readonly at: AsOf } | null {
  const end = text.lastIndexOf(AT);
  const at = end < 0 ? null : readAsOf(text.slice(end + AT.length));
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
    hint: 'Expected an instant behind the @, as RFC 3339 writes it, and perhaps /stated or /possibly-stated behind it, e.g. actor:raf@2019-03-25T00:00:00Z.',
  });
}

/** The id without its instant. Throws WRONG_INSTANT where that is not the one as of which a field is resolved. */
export function plainId(given: string, { at }: { readonly at: AsOf | null }, path: string): string {
  const read = readSnapshotId(given, path);
  if (read.at === null || isSameAsOf(read.at, at)) return read.id;
  throw UserError.of(wrongInstant(read.id, read.at, at, path));
}

function wrongInstant(id: string, own: AsOf, at: AsOf | null, path: string): Problem {
  return {
    code: 'WRONG_INSTANT',
    path,
    message: at
      ? `“${id}” is given as of ${asOfText(own)}, and this is answered as of ${asOfText(at)}.`
      : `“${id}” is given as of ${asOfText(own)}, and this is answered as of now.`,
    hint: at
      ? `Give ${id}${suffixOf(at)}, or ${id} alone.`
      : `Give ${id} alone, or ask as of ${asOfText(own)}. Only node, nodes, actor, place, event, document and claim take an id of any instant.`,
  };
}
