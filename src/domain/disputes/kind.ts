import { registerEnumType } from 'type-graphql';

export enum DisputeKind {
  CONTRADICTION = 'CONTRADICTION',
  INCONSISTENT_PARTS = 'INCONSISTENT_PARTS',
  DENIAL = 'DENIAL',
}

registerEnumType(DisputeKind, {
  name: 'DisputeKind',
  description: 'Why claims cannot all be true.',
  valuesConfig: {
    CONTRADICTION: { description: 'Their numbers for the same thing have no value in common.' },
    INCONSISTENT_PARTS: {
      description: 'A part exceeds its total, or parts add up to more than the total.',
    },
    DENIAL: { description: 'Some deny what others assert.' },
  },
});
