import { Predicate } from '../claims/predicate.js';
import { ParticipantRole } from './participant-role.js';

/** The role of an actor in an event by predicate. No other predicate gives one. */
export const PARTICIPANT_ROLE_OF_PREDICATE = {
  [Predicate.PERPETRATED_BY]: ParticipantRole.PERPETRATOR,
  [Predicate.TARGETED]: ParticipantRole.TARGET,
  [Predicate.SUPPORTED_BY]: ParticipantRole.SUPPORTER,
  [Predicate.PARTNERED_WITH]: ParticipantRole.PARTNER,
  [Predicate.OBSERVED_BY]: ParticipantRole.OBSERVER,
  [Predicate.DECLARED_BY]: ParticipantRole.DECLARANT,
  [Predicate.INVOLVED]: ParticipantRole.UNSPECIFIED,
} as const satisfies Partial<Record<Predicate, ParticipantRole>>;

/** The predicates that give an actor a role, which are also the types of edges between event and actor. */
export const ROLE_PREDICATES: readonly string[] = Object.keys(PARTICIPANT_ROLE_OF_PREDICATE);
