/** Kinds of things, as ids name them before the colon. */
const KINDS = ['actor', 'place', 'event', 'document', 'claim'] as const;
export type Kind = (typeof KINDS)[number];

/** The kind that an id names; null for a text that is no id. */
export const kindOfId = (text: string): Kind | null =>
  KINDS.find((kind) => text.startsWith(`${kind}:`)) ?? null;
