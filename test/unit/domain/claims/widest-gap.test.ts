import fc from 'fast-check';
import { gapBetween, widestGap } from '../../../../src/domain/claims/widest-gap.js';

interface Range {
  readonly low: number;
  readonly high: number;
}

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat({ max: 50 }), fc.nat({ max: 10 }))
  .map(([low, more]) => ({ low, high: low + more }));

/** Of two ranges, what lies between them, relative to where the upper begins. */
const between = (one: Range, other: Range): number =>
  one.high < other.low
    ? (other.low - one.high) / other.low
    : other.high < one.low
      ? (one.low - other.high) / one.low
      : 0;

test('is the widest of the gaps between each two', () => {
  fc.assert(
    fc.property(fc.array(range, { minLength: 2, maxLength: 6 }), (ranges) => {
      const gap = widestGap(ranges, (one) => one);
      const pairs = ranges.flatMap((one) => ranges.map((other) => between(one, other)));
      expect(gap?.share).toBe(Math.max(...pairs));
      if (gap && gap.share > 0) {
        expect(gap.upper.low - gap.lower.high).toBe(gap.difference);
        expect(between(gap.lower, gap.upper)).toBe(gap.share);
      }
    }),
  );
});

test('of one number, or none, there is no gap', () => {
  expect(widestGap<Range>([], (one) => one)).toBeNull();
  expect(widestGap([{ low: 1, high: 2 }], (one) => one)).toBeNull();
});

test.each([
  [0, 0, 0],
  [0, 7, 1],
  [5, 10, 0.5],
  [10, 5, 0],
  [-10, -5, 0.5],
  [0.3, 0.1 + 0.2, 0],
])('from %d up to %d: %d', (low, high, share) => {
  expect(gapBetween(low, high).share).toBe(share);
});
