import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { MAX_ID_LENGTH } from '../../../storage/ids.js';
import { lettersOf } from '../../shared/letters-of.js';

const MAX_SLUG_LENGTH = 60;

/** Sixteen hexadecimal digits that identify a text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Names with the same slug need only half as many to be distinguished. */
const shortHashOf = (text: string): string => hashOf(text).slice(0, 8);

/**
 * A name for an id. Names that differ only in case, spaces and punctuation have the same slug. If characters outside
 * ASCII, or the end of a long name, are lost, a hash of the whole name distinguishes it.
 */
export function slugOf(name: string): string {
  const letters = lettersOf(name);
  const ascii = anyAscii(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const slug = trimmed(ascii.slice(0, MAX_SLUG_LENGTH));
  return slug.replaceAll('-', '') === letters ? slug : trimmed(`${slug}-${shortHashOf(letters)}`);
}

/** A key of the source for an id: itself if possible. */
export function slugOfKey(key: string): string {
  if (/^[A-Za-z0-9._-]+$/.test(key) && key.length <= MAX_SLUG_LENGTH) return key;
  const ascii = anyAscii(key)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH);
  return trimmed(`${trimmed(ascii)}-${hashOf(key)}`);
}

/** An id that is short enough: longer ones are cut and end in a hash of the whole. */
export const boundedId = (id: string): string =>
  id.length <= MAX_ID_LENGTH - 10 ? id : `${id.slice(0, MAX_ID_LENGTH - 30)}-${hashOf(id)}`;

const trimmed = (slug: string): string => slug.replaceAll(/^-+|-+$/g, '');
