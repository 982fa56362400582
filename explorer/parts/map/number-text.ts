import type { Sum } from './sums.js';
import { counted, measureInWords } from '../words.js';
import { number } from '../../language/number.js';
import { texts } from '../../language/texts.js';

const written = (value: number): string => number(value, { maximumFractionDigits: 1 });

/** The number of the measure with its range, if that is one: 112 (104 to 119). */
export function measureText({ low, best, high }: Sum, measure: string): string {
  if (best === null && low === null) return texts.map.noNumber(measureInWords(measure));
  const range =
    low !== null && high !== null && low !== high
      ? ` (${texts.time.range(written(low), written(high))})`
      : '';
  return texts.map.measured(
    best === null ? texts.map.notExactly : written(best),
    measureInWords(measure),
    range,
  );
}

export const eventsText = ({ count }: Sum): string => counted(count, 'event');
