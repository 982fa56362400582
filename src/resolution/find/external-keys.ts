import { externalKey, readExternalId } from '../../domain/external-ids/stored-external-id.js';

/** Scheme and id of what several records give as external ids, such as wikidata:Q2429253, each once. */
export const externalKeys = (stored: readonly (readonly string[] | null)[]): string[] => [
  ...new Set(stored.flatMap((texts) => (texts ?? []).map((text) => externalKey(readExternalId(text))))),
];
