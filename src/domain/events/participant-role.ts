import { registerEnumType } from 'type-graphql';
import { Predicate } from '../claims/predicate.js';

export enum ParticipantRole {
  PERPETRATOR = 'PERPETRATOR',
  TARGET = 'TARGET',
  SUPPORTER = 'SUPPORTER',
  PARTNER = 'PARTNER',
  OBSERVER = 'OBSERVER',
  DECLARANT = 'DECLARANT',
  UNSPECIFIED = 'UNSPECIFIED',
}

registerEnumType(ParticipantRole, {
  name: 'ParticipantRole',
  description: 'An actor’s role in an event.',
  valuesConfig: {
    PERPETRATOR: { description: 'Carried it out (claims PERPETRATED_BY).' },
    TARGET: { description: 'Was its target (claims TARGETED).' },
    SUPPORTER: { description: 'Supported it (claims SUPPORTED_BY).' },
    PARTNER: { description: 'Took part alongside the perpetrator (claims PARTNERED_WITH).' },
    OBSERVER: { description: 'Observed or detected it (claims OBSERVED_BY).' },
    DECLARANT: { description: 'Declared it (claims DECLARED_BY).' },
    UNSPECIFIED: { description: 'Was involved in an unstated role (claims INVOLVED).' },
  },
});

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
