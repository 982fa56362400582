import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const MAX_SLUG_LENGTH = 32;
/** Characters of names; other texts, such as URLs, would lose too much. */
const NAME = /^[\p{L}\p{M}\p{N} .,'’()-]+$/u;

/**
 * A name for an id: its words in ASCII, joined by hyphens. Capitals stay, so that names that differ in them have
 * different ids. A digest stands for what would be lost.
 */
export function slug(name: string): string {
  const words = anyAscii(name)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words === '') return digest(name);
  if (words.length <= MAX_SLUG_LENGTH && NAME.test(name)) return words;
  return `${words.slice(0, MAX_SLUG_LENGTH)}-${digest(name)}`;
}

/** Ten hexadecimal digits that identify a text, so that no two texts get the same id. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
