import type { ClaimedQuantity } from './claimed-interval.js';
import { Qualifier } from '../../domain/claims/qualifier.js';

const QUALIFIED: Readonly<Record<Qualifier, string>> = {
  [Qualifier.EXACT]: '',
  [Qualifier.AT_LEAST]: 'at least ',
  [Qualifier.AT_MOST]: 'at most ',
  [Qualifier.ABOUT]: 'about ',
};

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** A number with separators: 4,500,000. */
export const formatNumber = (number: number): string => NUMBER.format(number);

/** A claimed number, e.g. “at most 200”, “240 to 260”, “55,670 km2”. */
export function formatQuantity({
  unit,
  low,
  best,
  high,
  qualifier,
}: Omit<ClaimedQuantity, 'measure'>): string {
  const [least, most] = [low ?? best, high ?? best];
  const number = [best, low, high].find((one) => one !== null) ?? 0;
  const isRange = least !== null && most !== null && least < most;
  const words = isRange ? `${formatNumber(least)} to ${formatNumber(most)}` : formatNumber(number);
  const open = least === null ? 'at most ' : most === null ? 'at least ' : '';
  return `${QUALIFIED[qualifier] || open}${words}${unit === null ? '' : ` ${unit}`}`;
}

/** “A”, “A and B”, “A, B and C”. */
export const formatList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
