/**
 * Matches a sequence with equal items of a recorded sequence, in order. From the first item that does not follow its
 * predecessors in the record, all count as new. So repeating a sequence changes nothing, whatever has been recorded since.
 *
 * Returns the recorded item for each given one; undefined for new ones.
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
