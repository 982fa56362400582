import type { Quantity } from '../quantity-text.js';

/** The next round number from which an axis reads well: 1, 1.5, 2, 3… */
function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}

const highest = ({ best, low, high }: Quantity): number => Math.max(best ?? 0, low ?? 0, high ?? 0);

/** Where the axis ends on which all of these stand; it begins at 0. */
export function axisEnd(quantities: readonly Quantity[]): number {
  const value = Math.max(0, ...quantities.map(highest));
  return value === 0 ? 1 : roundedUp(value);
}
