import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const MAX_SLUG_LENGTH = 32;
/** What names are made of; of anything else, as in an address, more is lost than can be missed. */
const NAME = /^[\p{L}\p{M}\p{N} .,'’()-]+$/u;

/**
 * A name as it may stand in an id: its words in ASCII, with hyphens between. Capitals stay, so that what differs in them has
 * two ids. What would be lost otherwise is told by a digest.
 */
export function slug(name: string): string {
  const words = anyAscii(name)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words === '') return digest(name);
  if (words.length <= MAX_SLUG_LENGTH && NAME.test(name)) return words;
  return `${words.slice(0, MAX_SLUG_LENGTH)}-${digest(name)}`;
}

/** Ten hexadecimal digits that stand for a text, so that no two texts come to have one id. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
