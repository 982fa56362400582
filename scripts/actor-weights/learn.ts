import { ACTOR_FEATURES } from '../../src/resolution/actors/actor-features.js';
import type { ActorModel } from '../../src/resolution/actors/actor-model.js';
import { mayBeOne } from '../../src/resolution/actors/compare-actors.js';
import { pairFeatures } from '../../src/resolution/actors/compared-names.js';
import { choosePenalty } from './choose-penalty.js';
import { easyPairs, type LabelledPair } from './labelled-actors.js';
import { fit } from './logistic-regression.js';

const DECIMALS = 1_000;

/** A model, with what it was learned from. */
export interface LearnedModel extends ActorModel {
  readonly learnedFrom: {
    readonly labelled: number;
    readonly easy: number;
    readonly same: number;
    readonly penalty: number;
  };
}

/** The weight of each feature, from labelled and easy pairs. Excluded pairs are never compared, so they are left out. */
export function learn(labelled: readonly LabelledPair[]): LearnedModel {
  const compared = labelled.filter(({ left, right }) => mayBeOne(left, right));
  const easy = easyPairs(labelled).filter(({ left, right }) => mayBeOne(left, right));
  const pairs = [...compared, ...easy];
  const observed = {
    values: pairs.map(valuesOf),
    outcomes: pairs.map(({ isOne }) => isOne),
    offsets: pairs.map(() => 0),
  };
  const groups = pairs.map(({ group }) => group);
  const penalty = choosePenalty(observed, groups);
  const [intercept = 0, ...weights] = fit(observed, penalty).map(
    (weight) => Math.round(weight * DECIMALS) / DECIMALS,
  );
  return {
    learnedFrom: {
      labelled: compared.length,
      easy: easy.length,
      same: observed.outcomes.filter(Boolean).length,
      penalty,
    },
    intercept,
    weights: Object.fromEntries(
      ACTOR_FEATURES.map((feature, index) => [feature, weights[index]]),
    ) as ActorModel['weights'],
  };
}

function valuesOf({ left, right }: LabelledPair): number[] {
  const features = pairFeatures(left.names[0], right.names[0]);
  return [1, ...ACTOR_FEATURES.map((feature) => features[feature] ?? 0)];
}
