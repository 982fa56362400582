import { kindOfId } from '../../parts/thing-picker/kind.js';

/** Kinds of things that may be found to be the same. */
export const MATCHED_KINDS = ['ACTOR', 'PLACE', 'EVENT'] as const;
export type MatchedKind = (typeof MATCHED_KINDS)[number];

/** The kind in an id; null if nothing of its kind is matched. */
export const matchedKindOf = (id: string): MatchedKind | null => {
  const kind = kindOfId(id)?.toUpperCase();
  return MATCHED_KINDS.find((one) => one === kind) ?? null;
};
