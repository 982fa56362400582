import { intervalOf, periodOf } from '../../../../explorer/views/explore/chart/interval.js';
import { seriesOf, type Bucket } from '../../../../explorer/views/explore/chart/series.js';
import { readState } from '../../../../explorer/views/explore/explore-state.js';
import { FIRST } from '../../../../explorer/views/explore/measure.js';
import { rangeInWords } from '../../../../explorer/views/explore/range-in-words.js';

const none = { measured: null, low: null, best: null, high: null };
const stack = (value: string, events: number, low: number | null = null) => ({
  ...none,
  value,
  events,
  low,
  high: low,
  node: null,
});
const bucket = (
  events: number,
  stacks: readonly ReturnType<typeof stack>[],
  over: Partial<Bucket> = {},
): Bucket => ({
  ...none,
  start: '2016-01-01T00:00:00.000Z',
  end: '2016-02-01T00:00:00.000Z',
  unplaced: false,
  events,
  stacks: [...stacks],
  ...over,
});

test('parts add up where no event is in two of them', () => {
  expect(seriesOf([bucket(3, [stack('A', 2), stack('B', 1)])]).addsUp).toBe(true);
  expect(seriesOf([bucket(2, [stack('A', 2), stack('B', 1)])]).addsUp).toBe(false);
});

test('what is known to no period is no bar, and its numbers do not make bars of numbers', () => {
  const unplaced = bucket(4, [], { unplaced: true, low: 20, high: 20 });
  const series = seriesOf([bucket(3, []), unplaced]);
  expect([series.buckets.length, series.unplaced, series.measured]).toEqual([1, unplaced, false]);
});

test('of many parts the largest are told apart, and those without a number are no row beside numbers', () => {
  const many = Array.from({ length: 9 }, (_, index) => stack(`P${index}`, index + 1, index === 8 ? null : 1));
  const { parts, others } = seriesOf([bucket(9, many, { low: 9, high: 9 })]);
  expect(parts.map(({ value }) => value)).toEqual(['P7', 'P6', 'P5', 'P4', 'P3', 'P2']);
  expect(others).toBe(2);
});

test.each([
  ['2019-03', '2019-03', 'DAY'],
  ['2019-01', '2019-04', 'WEEK'],
  ['2016', '2019', 'MONTH'],
  ['1990', '2019', 'YEAR'],
  ['2016', null, 'MONTH'],
])('from %s until %s, bars are by %s', (since, until, interval) => {
  const state = readState({ get: () => null, all: () => [] }, FIRST);
  expect(intervalOf({ ...state, since, until })).toBe(interval);
});

test('bars become a period with the precision of their interval, the last day included', () => {
  const [first, last] = [{ start: '2016-01-04T00:00:00.000Z' }, { end: '2016-01-18T00:00:00.000Z' }];
  expect(periodOf(first, last, 'WEEK')).toEqual({ since: '2016-01-04', until: '2016-01-17' });
  expect(periodOf(first, { end: '2016-03-01T00:00:00.000Z' }, 'MONTH')).toEqual({
    since: '2016-01',
    until: '2016-02',
  });
});

test.each([
  [{ low: 4, best: 4, high: 4 }, '4'],
  [{ low: 230, best: 230, high: 300 }, '230 (230–300)'],
  [{ low: 3, best: null, high: 5 }, '3–5'],
  [{ low: 3, best: null, high: 3 }, '3'],
  [{ low: null, best: null, high: null }, ''],
])('%j is %s', (range, words) => {
  expect(rangeInWords(range)).toBe(words);
});
