const ENOUGH_STEPS = 100;
const SMALL_STEP = 1e-8;

/** Observations, each a list of values that starts with 1, for the intercept. */
export interface Observations {
  readonly values: readonly (readonly number[])[];
  readonly outcomes: readonly boolean[];
  /** What of the logarithm of the odds of each is given, and not learned. */
  readonly offsets: readonly number[];
}

export const predict = (weights: readonly number[], values: readonly number[], offset = 0): number =>
  1 / (1 + Math.exp(-values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), offset)));

/**
 * Weights of a logistic regression with an L2 penalty on all but the intercept, by Newton's method (iteratively
 * reweighted least squares; Hastie, Tibshirani and Friedman 2009, 4.4.1).
 */
export function fit({ values, outcomes, offsets }: Observations, penalty: number): number[] {
  const size = values[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < ENOUGH_STEPS; step += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -penalty * weight));
    const curvature = weights.map((_, row) =>
      weights.map((__, column) => (row === column && row > 0 ? penalty : 0)),
    );
    for (const [index, own] of values.entries()) {
      const expected = predict(weights, own, offsets[index] ?? 0);
      const surprise = Number(outcomes[index]) - expected;
      for (let row = 0; row < size; row += 1) {
        const value = own[row] ?? 0;
        if (value === 0) continue;
        add(gradient, row, surprise * value);
        for (let column = 0; column < size; column += 1)
          add(curvature[row] ?? [], column, expected * (1 - expected) * value * (own[column] ?? 0));
      }
    }
    const change = solve(curvature, gradient);
    change.forEach((by, index) => {
      add(weights, index, by);
    });
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  return weights;
}

/** Solves linear equations by elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    const rest = rows.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivot = column + rest.indexOf(Math.max(...rest));
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const own = rows[column] as number[];
    for (const [index, row] of rows.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / (own[column] ?? 1);
      if (factor !== 0)
        row.forEach((_, place) => {
          add(row, place, -factor * (own[place] ?? 0));
        });
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

function add(list: number[], index: number, by: number): void {
  list[index] = (list[index] ?? 0) + by;
}
