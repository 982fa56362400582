import { readFileSync } from 'node:fs';
import { packagePath } from '../../package-path.js';
import { ACTOR_FEATURES, type ActorFeature, type ActorFeatures } from './actor-features.js';

/** Weights of a logistic regression, in units of the logarithm of the odds. */
export interface ActorModel {
  /** What holds before anything is known of two actors. */
  readonly intercept: number;
  readonly weights: Readonly<Record<ActorFeature, number>>;
}

export const WEIGHTS_FILE = 'data/matching/actor-weights.json';

/** What `npm run learn` made out of labelled pairs. */
export const readActorModel = (): ActorModel =>
  JSON.parse(readFileSync(packagePath(WEIGHTS_FILE), 'utf8')) as ActorModel;

export const logitOf = ({ intercept, weights }: ActorModel, features: ActorFeatures): number =>
  ACTOR_FEATURES.reduce((sum, feature) => sum + weights[feature] * (features[feature] ?? 0), intercept);
