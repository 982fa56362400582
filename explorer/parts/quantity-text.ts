import { number } from '../language/number.js';
import { texts } from '../language/texts.js';

/** A number as stated, with its range. */
export interface Quantity {
  readonly measure: string;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST';
  readonly unit: string | null;
}

const { ABOUT, AT_LEAST, AT_MOST } = texts.values;
const BEFORE = { EXACT: '', ABOUT, AT_LEAST, AT_MOST };

const written = (value: number): string => number(value, { maximumFractionDigits: 3 });

function rangeOf({ best, low, high, qualifier }: Quantity): string {
  // A range that ends where it begins says nothing more.
  if (low !== null && low === high && (best === null || best === low))
    return best === null ? written(low) : '';
  if (low === null && high === null) return '';
  // “At least” already says which end of the range is known.
  if (best === null && high === null && qualifier === 'AT_LEAST') return written(low ?? 0);
  if (best === null && low === null && qualifier === 'AT_MOST') return written(high ?? 0);
  if (low === null) return texts.time.upTo(written(high ?? 0));
  return high === null ? texts.time.from(written(low)) : texts.time.range(written(low), written(high));
}

/** A number in its parts: the number itself, or its range if only that is stated; and what qualifies it. */
export function figureParts(quantity: Quantity): { before: string; main: string; range: string } {
  const { best, qualifier, unit } = quantity;
  const range = rangeOf(quantity);
  const main = `${best === null ? range : written(best)}${unit === null ? '' : ` ${unit}`}`;
  return { before: BEFORE[qualifier], main, range: best === null ? '' : range };
}

/** The number alone: about 180 (170 to 190) km2. */
export function figure(quantity: Quantity): string {
  const { before, main, range } = figureParts({ ...quantity, unit: null });
  const words = [before, main, range === '' ? '' : `(${range})`, quantity.unit ?? ''];
  return words.filter((word) => word !== '').join(' ');
}
