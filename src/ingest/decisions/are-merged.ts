import type { MergeDraft } from '../validation/draft.js';

/** Whether two entities are one by merges of a dossier, or were: what was said of them meanwhile was said of one. */
export function areMerged(one: string, other: string, merges: readonly MergeDraft[]): boolean {
  const reached = new Set([one]);
  // A set that grows while it is walked through is walked to its end.
  for (const id of reached)
    for (const { input } of merges) {
      const ids = [input.keep, ...input.merge];
      if (ids.includes(id)) for (const next of ids) reached.add(next);
    }
  return reached.has(other);
}
