import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { MAX_ID_LENGTH } from '../../../graph/ids.js';

/** Some room is left for what is added to the id of a claim when it is superseded. */
const MAX_LENGTH = MAX_ID_LENGTH - 10;
const DIGEST_LENGTH = 10;

/**
 * An id of ACLED's own: `actor:acled-gulf-clan`. Texts become slugs, so that one name always gives one id; of what gets
 * too long or has no letters a digest takes the place.
 */
export function acledId(kind: 'actor' | 'place' | 'document' | 'event', ...path: readonly string[]): string {
  return bounded(`${kind}:acled-${path.map(slug).join('/')}`);
}

/** The id of what belongs to another thing: `claim:acled-SYR123/associated/women-syria`. */
export const idWithin = (id: string, ...path: readonly string[]): string =>
  bounded([id, ...path.map(slug)].join('/'));

/** The id of what is told from others of its name by where it lies, in degrees. */
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
