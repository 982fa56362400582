/** R writes 100000 as 1e+05, pandas 2 as 2.0. Excludes 0x21, which is hexadecimal, 1e3, and Infinity. */
const DECIMAL = /^[+-]?\d+(?:\.\d+)?(?:e[+-]\d{2})?$/i;

/** The number in decimal digits, with a point; null for any other text, and for one too large to be exact. */
export function decimal(text: string): number | null {
  const number = DECIMAL.test(text) ? Number(text) : NaN;
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : null;
}

/** The same for counts: whole, and not negative. */
export function wholeNumber(text: string): number | null {
  const number = decimal(text);
  return number !== null && number >= 0 && Number.isInteger(number) ? number : null;
}
