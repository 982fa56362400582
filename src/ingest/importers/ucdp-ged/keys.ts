import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const LONGEST_SLUG = 32;

/** A name as it may stand in an id: lower-case words in ASCII. What is cut off, or leaves nothing, is told by a digest. */
export function slug(name: string): string {
  const words = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (words === '') return digest(name);
  return words.length <= LONGEST_SLUG ? words : `${words.slice(0, LONGEST_SLUG)}-${digest(name)}`;
}

/** Ten hexadecimal digits that stand for a text, so that no two texts come to have one id. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
