import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

/** A sum of a measure, as the API has it. */
export interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export const numberInWords = (value: number): string => number(value, { maximumFractionDigits: 1 });

/** The ends of a range: 104,929–119,020; empty if they are one number. */
export const endsInWords = ({ low, high }: Range): string =>
  low === null || high === null || low === high
    ? ''
    : texts.time.ends(numberInWords(low), numberInWords(high));

/** A range with its best number: 4, or 230 (230–300), or 3–5; empty if nobody claims a number. */
export function rangeInWords({ low, best, high }: Range): string {
  if (low === null || high === null) return '';
  const ends = endsInWords({ low, best, high });
  if (best === null) return ends === '' ? numberInWords(low) : ends;
  return ends === '' ? numberInWords(best) : `${numberInWords(best)} (${ends})`;
}
