/**
 * Of things given in order, those that have not been recorded yet: from the first on that does not follow, being the same, on
 * the ones before it among those recorded. So what is given again changes nothing, whatever has been recorded since.
 *
 * Returns for each of the given the one that it was recorded as; undefined for those that were not.
 */
export function matchRecorded<Given, Recorded>(
  given: readonly Given[],
  recorded: readonly Recorded[],
  isSame: (recorded: Recorded, given: Given) => boolean,
): (Recorded | undefined)[] {
  let position = 0;
  return given.map((one) => {
    const found = recorded.findIndex((other, at) => at >= position && isSame(other, one));
    position = found < 0 ? Infinity : found + 1;
    return recorded[found];
  });
}
