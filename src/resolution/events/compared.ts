import type { MatchFeature } from '../find/match-feature.js';
import type { EventFeatures } from './event-features.js';

/** What one comparison of two events has shown, and how it is told. */
export interface Compared {
  readonly feature: MatchFeature;
  readonly features: EventFeatures;
  /** In words, for whoever decides. */
  readonly text: string;
}
