import type { Reason } from '../find/candidate.js';
import { MatchFeature } from '../find/match-feature.js';
import { reasonsByShare } from '../find/shares.js';
import type { Compared } from './compared.js';
import type { EventFeatures } from './event-features.js';
import { type EventModel, shareOf } from './event-model.js';

/** Of any two events that are compared nothing is known but that they are as near as is asked for: what they have from there tells. */
const FARTHEST: Partial<Record<MatchFeature, EventFeatures>> = {
  [MatchFeature.TIME]: { twoDaysApart: 1 },
  [MatchFeature.DISTANCE]: { distance: 1 },
  [MatchFeature.PLACE]: { distance: 1 },
};

/** The reasons whose effects add up to the probability that two events are one. */
export function reasonsOf(compared: readonly Compared[], model: EventModel): Reason[] {
  let intercept = model.intercept;
  const shares = compared.map(({ feature, features, text }) => {
    const farthest = shareOf(FARTHEST[feature] ?? {}, model);
    intercept += farthest;
    return { feature, share: shareOf(features, model) - farthest, text };
  });
  return reasonsByShare(shares, intercept);
}

/** The logarithm of the odds that two events are one. */
export const logitOf = (compared: readonly Compared[], model: EventModel): number =>
  compared.reduce((sum, { features }) => sum + shareOf(features, model), model.intercept);
