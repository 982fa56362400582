import type { Sum } from './sums.js';
import { counted } from '../words.js';

const written = (number: number): string => number.toLocaleString('en', { maximumFractionDigits: 1 });

/** The number of the measure with its range, if that is one: 112 (104 to 119). */
export function measureText({ low, best, high }: Sum, measure: string): string {
  if (best === null && low === null) return `${measure}: no number is claimed`;
  const range = low !== null && high !== null && low !== high ? ` (${written(low)} to ${written(high)})` : '';
  return `${best === null ? 'not known exactly' : written(best)} ${measure}${range}`;
}

export const eventsText = ({ count }: Sum): string => counted(count, 'event');
