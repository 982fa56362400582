import 'reflect-metadata';
import fc from 'fast-check';
import { buckets } from '../../../../src/traversal/timeline/buckets.js';
import { Interval } from '../../../../src/traversal/timeline/interval.js';
import { MAX_ROWS, type IntervalRow } from '../../../../src/traversal/timeline/sum-by-interval.js';

const pathOf = (field: string): string => `timeline.${field}`;
const inBuckets = (rows: readonly IntervalRow[], interval = Interval.MONTH): any[] =>
  buckets(rows, interval, pathOf);
const month = (index: number): number => Date.UTC(2019, index);

const counted = fc.uniqueArray(fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 9 })), {
  selector: ([index]) => index,
  maxLength: 6,
});

test('each bucket ends where the next one starts, and none of the events is lost', () => {
  fc.assert(
    fc.property(counted, fc.nat({ max: 5 }), (months, others) => {
      const rows = months
        .sort(([one], [other]) => one - other)
        .map(([index, events]): IntervalRow => [month(index), null, events, month(index), month(index)]);
      const found = inBuckets([...rows, ...(others > 0 ? [[null, null, others, null, null] as const] : [])]);
      const placed = found.filter(({ unplaced }) => !unplaced);
      expect(found.slice(placed.length).map(({ unplaced, events }) => [unplaced, events])).toEqual(
        others > 0 ? [[true, others]] : [],
      );
      placed.slice(1).forEach(({ start }, index) => {
        expect(placed[index].end).toEqual(start);
      });
      expect(
        placed.filter(({ events }) => events > 0).map(({ start, events }) => [start.getTime(), events]),
      ).toEqual(rows.map(([start, , events]) => [start, events]));
    }),
  );
});

test('what lies in no bucket is between the first and the last instant that it states, or at any time', () => {
  const [start, end] = [month(0), month(5)];
  expect(inBuckets([[null, null, 2, start, end]])).toEqual([
    expect.objectContaining({ start: new Date(start), end: new Date(end), unplaced: true, events: 2 }),
  ]);
  const [{ start: first, end: last }] = inBuckets([[null, null, 2, null, null]]);
  expect([first.getUTCFullYear(), last.getUTCFullYear()]).toEqual([1, 9999]);
});

test('stacks come with their bucket, ids with what they name', () => {
  const rows: IntervalRow[] = [
    [month(0), null, 3, month(0), month(0), [['']], 2, 1, null, 9],
    [month(0), 'actor:a', 2, month(0), month(0), [['']], 1, 1, 2, 3],
    [month(0), 'STRIKE', 1, month(0), month(0), [], 0, null, null, null],
  ];
  expect(inBuckets(rows)[0]).toMatchObject({
    ...{ events: 3, measured: 2, low: 1, best: null, high: 9 },
    stacks: [
      { value: 'actor:a', node: 'actor:a', events: 2, measured: 1, low: 1, best: 2, high: 3 },
      { value: 'STRIKE', node: null, events: 1, measured: 0, low: null },
    ],
  });
});

test('too many stacks are refused', () => {
  const rows = Array.from({ length: MAX_ROWS }, (_, index): IntervalRow => [
    month(0),
    index === 0 ? null : `place:${index}`,
    1,
    month(0),
    month(0),
  ]);
  expect(() => inBuckets(rows)).toThrow(
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', path: 'timeline.stackBy' }),
    }),
  );
});
