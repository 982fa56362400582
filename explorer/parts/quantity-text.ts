/** A number as stated, with its range. */
export interface Quantity {
  readonly measure: string;
  readonly best: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST';
  readonly unit: string | null;
}

const BEFORE = { EXACT: '', ABOUT: 'about ', AT_LEAST: 'at least ', AT_MOST: 'at most ' };

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 3 });

/** The number alone: about 180 (170 to 190) km2. */
export function figure({ best, low, high, qualifier, unit }: Quantity): string {
  const range =
    low === null && high === null
      ? ''
      : low === null
        ? `up to ${number(high ?? 0)}`
        : high === null
          ? `from ${number(low)}`
          : `${number(low)} to ${number(high)}`;
  const middle = best === null ? range : range === '' ? number(best) : `${number(best)} (${range})`;
  return `${BEFORE[qualifier]}${middle}${unit === null ? '' : ` ${unit}`}`;
}
