import type { ActorKind } from '../../domain/actors/kind.js';
import type { ActorName } from './actor-name.js';

/** The properties of an actor that are compared. */
export interface MatchedActor {
  readonly id: string;
  readonly names: readonly ActorName[];
  readonly kind: ActorKind;
  /** Ids in external registers, such as wikidata:Q2429253. */
  readonly externalIds: readonly string[];
  /** Ids of the organizations that it is part of. */
  readonly wholes: readonly string[];
}
