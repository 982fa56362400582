import type { ActorKind } from '../../knowledge/actors/actor-kind.js';
import type { ActorName } from './actor-name.js';

/** An actor, as far as it is compared. */
export interface MatchedActor {
  readonly id: string;
  readonly names: readonly ActorName[];
  readonly kind: ActorKind;
  /** What it is called in registers of others, such as wikidata:Q2429253. */
  readonly externalIds: readonly string[];
  /** Ids of the bodies that it is part of. */
  readonly wholes: readonly string[];
}
