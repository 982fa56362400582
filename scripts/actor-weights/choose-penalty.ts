import { fit, type Observations, predict } from './logistic-regression.js';

const PENALTIES = [0.01, 0.03, 0.1, 0.3, 1, 3];
const FOLDS = 5;
const MIN_PROBABILITY = 1e-6;

/** The penalty with the least logarithmic loss in cross-validation by group. */
export function choosePenalty(observed: Observations, groups: readonly string[]): number {
  const folds = new Map([...new Set(groups)].sort().map((group, index) => [group, index % FOLDS]));
  const losses = PENALTIES.map((penalty) => {
    let loss = 0;
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const isIn = (_: unknown, index: number) => folds.get(groups[index] ?? '') === fold;
      const isOut = (_: unknown, index: number) => !isIn(_, index);
      const weights = fit(only(observed, isOut), penalty);
      const { values, outcomes, offsets } = only(observed, isIn);
      values.forEach((own, index) => {
        const foretold = predict(weights, own, offsets[index] ?? 0);
        loss -= Math.log(Math.max(outcomes[index] ? foretold : 1 - foretold, MIN_PROBABILITY));
      });
    }
    return loss;
  });
  return PENALTIES[losses.indexOf(Math.min(...losses))] ?? 1;
}

type Chosen = (_: unknown, index: number) => boolean;

const only = ({ values, outcomes, offsets }: Observations, chosen: Chosen): Observations => ({
  values: values.filter(chosen),
  outcomes: outcomes.filter(chosen),
  offsets: offsets.filter(chosen),
});
