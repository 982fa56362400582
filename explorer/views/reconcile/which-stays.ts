import type { Pair } from './reconcile-state.js';

/** The key of a row or a body in a data set, as in actor:ucdp-234, has a digit; an id given by hand rarely. */
const isKey = (id: string): boolean => /\d/.test(id);

/** Which id stays unless somebody swaps them: one given by hand rather than the key of a data set, then the shorter. */
const byClaim = (one: string, other: string): number =>
  Number(isKey(one)) - Number(isKey(other)) || one.length - other.length || (one < other ? -1 : 1);

/** Several ids, the one that stays first. */
export const stayingFirst = (ids: readonly string[]): string[] => ids.toSorted(byClaim);

/** Two things as they would be merged. */
export function pairOf(one: string, other: string): Pair {
  const [keep = one, merge = other] = stayingFirst([one, other]);
  return { keep, merge };
}
