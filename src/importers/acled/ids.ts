import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { MAX_ID_LENGTH } from '../../storage/ids.js';

/** Leaves room for the suffix of a superseding claim's id. */
const MAX_LENGTH = MAX_ID_LENGTH - 10;
const DIGEST_LENGTH = 10;

/**
 * An id for ACLED: `actor:acled-gulf-clan`. Texts become slugs, so that a name always gives the same id; a digest
 * replaces texts that are too long or contain no letters.
 */
export function acledId(kind: 'actor' | 'place' | 'document' | 'event', ...path: readonly string[]): string {
  return bounded(`${kind}:acled-${path.map(slug).join('/')}`);
}

/** The id of a part of another thing: `claim:acled-SYR123/associated/women-syria`. */
export const idWithin = (id: string, ...path: readonly string[]): string =>
  bounded([id, ...path.map(slug)].join('/'));

/** The id of something distinguished from others of its name by its position, in degrees. */
export const atPoint = (id: string, latitude: number, longitude: number): string =>
  bounded(`${id}/${latitude}/${longitude}`);

export function slug(text: string): string {
  const words = anyAscii(text)
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words === '' && text !== '' ? digest(text) : words;
}

const bounded = (id: string): string =>
  id.length <= MAX_LENGTH ? id : `${id.slice(0, MAX_LENGTH - DIGEST_LENGTH - 1)}-${digest(id)}`;

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
