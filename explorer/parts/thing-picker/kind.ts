/** Kinds of things, as in the prefixes of ids. */
const KINDS = ['actor', 'place', 'event', 'document', 'claim'] as const;
export type Kind = (typeof KINDS)[number];

/** The kind in an id; null for a text that is not an id. */
export const kindOfId = (text: string): Kind | null =>
  KINDS.find((kind) => text.startsWith(`${kind}:`)) ?? null;
