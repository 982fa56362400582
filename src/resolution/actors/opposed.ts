/** How two lists relate. */
export type Opposed = 'agree' | 'differ' | 'of one';

/** Compares what each of two lists has. They differ only if each has something that the other lacks. */
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
