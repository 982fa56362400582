import { figure, type Quantity } from '../../../explorer/parts/quantity-text.js';

const UNKNOWN: Quantity = {
  measure: 'killed',
  unit: null,
  best: null,
  low: null,
  high: null,
  qualifier: 'EXACT',
};

test.each<[Partial<Quantity>, string]>([
  [{ best: 4, low: 4, high: 4 }, '4'],
  [{ low: 4, high: 4 }, '4'],
  [{ best: 180, low: 170, high: 190, qualifier: 'ABOUT' }, 'about 180 (170 to 190)'],
  [{ best: 0, low: 0, high: 2 }, '0 (0 to 2)'],
  [{ low: 10, high: 20 }, '10 to 20'],
  [{ best: 5, low: 4, high: 4 }, '5 (4 to 4)'],
  [{ best: 1200, unit: 'km2', qualifier: 'AT_LEAST' }, 'at least 1,200 km2'],
  [{ best: 5, low: 3 }, '5 (from 3)'],
  [{ high: 3 }, 'up to 3'],
  [{ low: 4, qualifier: 'AT_LEAST' }, 'at least 4'],
  [{ high: 12, qualifier: 'AT_MOST' }, 'at most 12'],
])('%j is %s', (quantity, words) => {
  expect(figure({ ...UNKNOWN, ...quantity })).toBe(words);
});
