import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { LONGEST_ID } from '../../../../graph/ids.js';
import { lettersOf } from '../../shared/letters-of.js';

const LONGEST_SLUG = 60;

/** Sixteen hexadecimal digits that stand for a text. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Of names that look alike already, half as many tell them apart. */
const shortHashOf = (text: string): string => hashOf(text).slice(0, 8);

/**
 * A name as it may stand in an id. Names that differ only in case, spaces and punctuation have one slug. Where other
 * letters than those of ASCII, or the end of a long name, are lost, a hash of the whole name keeps two names apart.
 */
export function slugOf(name: string): string {
  const letters = lettersOf(name);
  const ascii = anyAscii(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  const slug = trimmed(ascii.slice(0, LONGEST_SLUG));
  return slug.replaceAll('-', '') === letters ? slug : trimmed(`${slug}-${shortHashOf(letters)}`);
}

/** A key of the source as it may stand in an id: itself where it can. */
export function slugOfKey(key: string): string {
  if (/^[A-Za-z0-9._-]+$/.test(key) && key.length <= LONGEST_SLUG) return key;
  const ascii = anyAscii(key)
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, LONGEST_SLUG);
  return trimmed(`${trimmed(ascii)}-${hashOf(key)}`);
}

/** An id that is short enough: what is too long ends in a hash of the whole. */
export const boundedId = (id: string): string =>
  id.length <= LONGEST_ID - 10 ? id : `${id.slice(0, LONGEST_ID - 30)}-${hashOf(id)}`;

const trimmed = (slug: string): string => slug.replaceAll(/^-+|-+$/g, '');
