import type { MergeDraft } from '../../write/validate/draft.js';

/** That two entities are one. */
export interface Tie {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
  readonly decidedBy: string | null;
  /** Where it stands in the dossier. */
  readonly path: string;
}

export const tiesOf = (merges: readonly MergeDraft[]): Tie[] =>
  merges.flatMap(({ input: { keep, merge, reason, decidedBy }, path }) =>
    merge.map((right, index) => ({
      ...{ left: keep, right, reason, decidedBy: decidedBy ?? null },
      path: `${path}.merge[${index}]`,
    })),
  );

/** Ids that are one by ties, each with the others that it is tied to: also through one that no graph has. */
export function groupsOf(ties: readonly Tie[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { left, right } of ties) {
    const [own, other] = [groups.get(left) ?? [left], groups.get(right) ?? [right]];
    if (own === other) continue;
    own.push(...other);
    for (const id of own) groups.set(id, own);
  }
  return [...new Set(groups.values())];
}
