import { registerEnumType } from 'type-graphql';

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
