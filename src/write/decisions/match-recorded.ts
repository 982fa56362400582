/**
 * Matches given things, in order, with equal recorded ones. From the first that does not follow the previous ones in
 * the record, they count as new. So repeating them changes nothing, whatever has been recorded since.
 *
 * Returns for each given thing the recorded one; undefined for new ones.
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
