/** How one scope lies to another. APART also where it cannot be told: then nothing is concluded. */
export enum Relation {
  EQUAL = 'EQUAL',
  INSIDE = 'INSIDE',
  AROUND = 'AROUND',
  APART = 'APART',
}

/** How two things lie to each other of which is known whether the one is inside the other and the other way round. */
export function relationOf(inside: boolean, around: boolean): Relation {
  if (inside && around) return Relation.EQUAL;
  if (inside) return Relation.INSIDE;
  return around ? Relation.AROUND : Relation.APART;
}

/** In every respect equal or inside is inside; inside in one and around in another cannot be compared. */
export function combined(relations: readonly Relation[]): Relation {
  const different = new Set(relations.filter((relation) => relation !== Relation.EQUAL));
  if (different.size === 0) return Relation.EQUAL;
  const [only] = different;
  return different.size === 1 && only ? only : Relation.APART;
}
