import { readFileSync } from 'node:fs';
import { packagePath } from '../../package-path.js';
import type { EventFeature, EventFeatures } from './event-features.js';

/** Features whose weights are set, for no labelled pair determines them. */
type SetFeature =
  'longer' | 'vague' | 'crowded' | 'sameKind' | 'otherKind' | 'sameSides' | 'unnamedSides' | 'noSide';
export type LearnedFeature = Exclude<EventFeature, SetFeature>;

/** Weights of a logistic regression, in units of the logarithm of the odds. */
export interface EventModel {
  /** What holds of two events at one point on one day. */
  readonly intercept: number;
  readonly weights: Readonly<Record<EventFeature, number>>;
}

/** The part of a model that labelled pairs determine. */
export interface LearnedWeights {
  readonly intercept: number;
  readonly weights: Readonly<Record<LearnedFeature, number>>;
}

export const EVENT_WEIGHTS_FILE = 'data/matching/event-weights.json';

/**
 * A place that is known only as a province says little, and so does a month around a day; a strike is no movement. Twice as
 * many events around make twice as many pairs by chance, so that the odds are half. The labelled pairs are of areas with
 * one conflict each, where sides and kinds tell no event from another; elsewhere they do.
 */
export const SET: Readonly<Record<SetFeature, number>> = {
  longer: -7,
  vague: -1.3,
  crowded: -1,
  sameKind: 0.5,
  otherKind: -7,
  sameSides: 2,
  unnamedSides: 0.5,
  noSide: -6.5,
};

/** What `npm run learn` made out of labelled pairs. */
export const readEventModel = (): EventModel =>
  withSetWeights(JSON.parse(readFileSync(packagePath(EVENT_WEIGHTS_FILE), 'utf8')) as LearnedWeights);

/** A model out of what was learned and the weights that are set. */
export const withSetWeights = ({ intercept, weights }: LearnedWeights): EventModel => ({
  intercept,
  weights: { ...weights, ...SET },
});

/** The part of the logarithm of the odds that these features have. */
export function shareOf(features: EventFeatures, { weights }: EventModel): number {
  let share = 0;
  for (const feature in features)
    share += weights[feature as EventFeature] * (features[feature as EventFeature] ?? 0);
  return share;
}
