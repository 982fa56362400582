import type { Marked } from './map-properties.js';

/** What several marks come to. */
export interface Sum {
  readonly marks: number;
  readonly count: number;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

type Numbers = Pick<Marked, 'count' | 'low' | 'best' | 'high'>;

const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : one + other;

/** Null where none has a number. */
export const sumOf = (marks: readonly Numbers[]): Sum =>
  marks.reduce<Sum>(
    (sum, { count, low, best, high }) => ({
      marks: sum.marks + 1,
      count: sum.count + count,
      low: plus(sum.low, low),
      best: plus(sum.best, best),
      high: plus(sum.high, high),
    }),
    { marks: 0, count: 0, low: null, best: null, high: null },
  );
