/** A number as stated, with its range. */
export interface Quantity {
  readonly measure: string;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST';
  readonly unit: string | null;
}

const BEFORE = { EXACT: '', ABOUT: 'about', AT_LEAST: 'at least', AT_MOST: 'at most' };

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 3 });

function rangeOf({ best, low, high }: Quantity): string {
  // A range that ends where it begins says nothing more.
  if (low !== null && low === high && (best === null || best === low))
    return best === null ? number(low) : '';
  if (low === null && high === null) return '';
  if (low === null) return `up to ${number(high ?? 0)}`;
  return high === null ? `from ${number(low)}` : `${number(low)} to ${number(high)}`;
}

/** A number in its parts: the number itself, or its range if only that is stated; and what qualifies it. */
export function figureParts(quantity: Quantity): { before: string; main: string; range: string } {
  const { best, qualifier, unit } = quantity;
  const range = rangeOf(quantity);
  const main = `${best === null ? range : number(best)}${unit === null ? '' : ` ${unit}`}`;
  return { before: BEFORE[qualifier], main, range: best === null ? '' : range };
}

/** The number alone: about 180 (170 to 190) km2. */
export function figure(quantity: Quantity): string {
  const { before, main, range } = figureParts({ ...quantity, unit: null });
  const words = [before, main, range === '' ? '' : `(${range})`, quantity.unit ?? ''];
  return words.filter((word) => word !== '').join(' ');
}
