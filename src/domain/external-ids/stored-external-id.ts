import type { Storage } from '../constraints/stored.js';
import type { ExternalId } from './external-id.js';
import type { ExternalIdInput } from './external-id-input.js';
import { schemeNamed } from './scheme.js';

/** Stands before an address that was given; one that follows from the id is not stored. No line of text holds it. */
const BEFORE_URL = '\t';

/** An external id as it is stored: `wikidata:Q2429253`. A scheme has no colon, an id may. */
export function storedExternalId({ scheme, id, url }: ExternalIdInput): string {
  const isGiven = url != null && schemeNamed(scheme)?.url === undefined;
  return `${externalKey({ scheme, id })}${isGiven ? `${BEFORE_URL}${url}` : ''}`;
}

/** Scheme and id in one text, by which two external ids are the same. */
export const externalKey = ({ scheme, id }: Pick<ExternalId, 'scheme' | 'id'>): string => `${scheme}:${id}`;

export function readExternalId(stored: string): Pick<ExternalId, keyof ExternalId> {
  const [key = '', url = null] = stored.split(BEFORE_URL);
  const end = key.indexOf(':');
  const [scheme, id] = [key.slice(0, end), key.slice(end + 1)];
  return { scheme, id, url: schemeNamed(scheme)?.url?.(id) ?? url };
}

/** How external ids are stored, and given again: an address that follows from the id is left out. */
export const AS_EXTERNAL_IDS: Storage = {
  type: 'optionalList',
  write: (ids: readonly ExternalIdInput[]) => ids.map(storedExternalId),
  read: (stored: readonly string[]) =>
    stored.map((one) => {
      const { scheme, id, url } = readExternalId(one);
      return url === null || schemeNamed(scheme)?.url ? { scheme, id } : { scheme, id, url };
    }),
};
