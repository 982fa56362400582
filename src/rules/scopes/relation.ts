/** The relation of one scope to another. APART also if it cannot be determined: then nothing is concluded. */
export enum Relation {
  EQUAL = 'EQUAL',
  INSIDE = 'INSIDE',
  AROUND = 'AROUND',
  APART = 'APART',
}

/** The relation of two things, given whether each is known to be inside the other. */
export function relationOf(inside: boolean, around: boolean): Relation {
  if (inside && around) return Relation.EQUAL;
  if (inside) return Relation.INSIDE;
  return around ? Relation.AROUND : Relation.APART;
}

/**
 * Combines the relations in every respect: inside if each is equal or inside; not comparable if one is inside and
 * another around.
 */
export function combined(relations: readonly Relation[]): Relation {
  const different = new Set(relations.filter((relation) => relation !== Relation.EQUAL));
  if (different.size === 0) return Relation.EQUAL;
  const [only] = different;
  return different.size === 1 && only ? only : Relation.APART;
}
