import { readPassage } from '../../domain/claims/stored-passage.js';
import type { Properties } from './properties.js';

/**
 * What follows from the passages of a claim as it is given: the first of its own document is its quote, if it has no
 * other; and the documents of which it has words, by which these are found.
 */
export function withWords(properties: Properties): Properties {
  const { passages, quote, document } = properties;
  if (!Array.isArray(passages)) return properties;
  const given = (passages as readonly string[]).map(readPassage);
  const first = given.find((one) => one.document === document);
  return {
    ...properties,
    quote: quote ?? first?.exact ?? null,
    passageDocuments: [...new Set(given.map((one) => one.document))],
  };
}
