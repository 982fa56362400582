/**
 * Of things given in order, those that have not been taken yet: from the first on that does not follow, being the same, on
 * the ones before it among those taken. So what is given again changes nothing, whatever has been taken since.
 *
 * Gives for each of the given the one that it was taken as; undefined for those that were not.
 */
export function takenAs<Given, Taken>(
  given: readonly Given[],
  taken: readonly Taken[],
  isSame: (taken: Taken, given: Given) => boolean,
): (Taken | undefined)[] {
  let position = 0;
  return given.map((one) => {
    const found = taken.findIndex((other, at) => at >= position && isSame(other, one));
    position = found < 0 ? Infinity : found + 1;
    return taken[found];
  });
}
