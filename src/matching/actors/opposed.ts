/** How two lists stand to each other. */
export type Opposed = 'agree' | 'differ' | 'of one';

/** What each of two lists has that the other lacks. They differ only if each has something. */
export function opposed(
  some: readonly string[],
  others: readonly string[],
  isOne = (one: string, other: string): boolean => one === other,
): Opposed {
  const left = some.filter((one) => !others.some((other) => isOne(one, other))).length;
  const right = others.filter((other) => !some.some((one) => isOne(one, other))).length;
  if (left === 0 && right === 0) return 'agree';
  return left > 0 && right > 0 ? 'differ' : 'of one';
}
