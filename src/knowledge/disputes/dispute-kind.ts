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
    CONTRADICTION: { description: 'They give numbers for the same thing that have no value in common.' },
    INCONSISTENT_PARTS: {
      description: 'They make a part larger than its total, or parts add up to more than the total.',
    },
    DENIAL: { description: 'What some of them say, the others deny.' },
  },
});
