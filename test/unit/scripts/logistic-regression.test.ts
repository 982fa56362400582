import { fit, predict } from '../../../scripts/actor-weights/logistic-regression.js';

/** Of each value so many of a hundred were so. */
const observed = (shares: readonly (readonly [value: number, ofHundred: number])[]) => {
  const each = shares.flatMap(([value, ofHundred]) =>
    Array.from({ length: 100 }, (_, index) => ({ values: [1, value], outcome: index < ofHundred })),
  );
  return {
    values: each.map(({ values }) => values),
    outcomes: each.map(({ outcome }) => outcome),
    offsets: each.map(() => 0),
  };
};

test('foretells the shares that it has seen', () => {
  const weights = fit(
    observed([
      [0, 20],
      [1, 80],
    ]),
    0,
  );
  expect(predict(weights, [1, 0])).toBeCloseTo(0.2, 6);
  expect(predict(weights, [1, 1])).toBeCloseTo(0.8, 6);
});

test('a penalty keeps weights small, and lets the intercept be', () => {
  const rare = observed([
    [0, 1],
    [1, 90],
  ]);
  const [, free = 0] = fit(rare, 0);
  const [intercept = 0, held = 0] = fit(rare, 10);
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(free / 1.5);
  const foretold = predict([intercept, held], [1, 0]) + predict([intercept, held], [1, 1]);
  expect(foretold).toBeCloseTo(0.91, 4);
});

test('what is given of the odds is not learned again', () => {
  const even = observed([[0, 50]]);
  const [intercept] = fit({ ...even, offsets: even.offsets.map(() => 2) }, 1);
  expect(intercept).toBeCloseTo(-2, 6);
  expect(predict([intercept ?? 0], [1], 2)).toBeCloseTo(0.5, 6);
});
