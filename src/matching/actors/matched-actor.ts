import type { ActorKind } from '../../knowledge/actors/actor-kind.js';
import type { Named } from '../names/compare-names.js';

/** An actor, as far as it is compared. */
export interface MatchedActor {
  readonly id: string;
  readonly names: readonly Named[];
  readonly kind: ActorKind;
  /** Ids of the bodies that it is part of. */
  readonly wholes: readonly string[];
}
