/** Lower bounds of classes that about equally many values fall into: rounded, rising, the first at the least value. */
export function classesOf(values: readonly number[], most: number): number[] {
  const sorted = values.filter((value) => value > 0).toSorted((one, other) => one - other);
  const bounds = Array.from({ length: most }, (_, index) =>
    rounded(sorted[Math.floor((index * sorted.length) / most)] ?? 0),
  );
  return [...new Set(bounds)].filter((bound) => bound > 0);
}

/** Down to two digits. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return value < 1 ? value : Math.floor(value / unit) * unit;
}

/** The class of a value, from 0; -1 below the first. */
export const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.findLastIndex((bound) => value >= bound);
