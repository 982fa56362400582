import type { MergeDraft } from '../validation/draft.js';

/** Whether two entities are, or were, merged by merges in a dossier: claims made meanwhile are about both. */
export function areMerged(one: string, other: string, merges: readonly MergeDraft[]): boolean {
  const reached = new Set([one]);
  // A set that grows during iteration is iterated to its end.
  for (const id of reached)
    for (const { input } of merges) {
      const ids = [input.keep, ...input.merge];
      if (ids.includes(id)) for (const next of ids) reached.add(next);
    }
  return reached.has(other);
}
