import { registerEnumType } from 'type-graphql';

export enum DerivationRule {
  TOTAL_MINUS_PARTS = 'TOTAL_MINUS_PARTS',
  SUM_OF_PARTS = 'SUM_OF_PARTS',
}

registerEnumType(DerivationRule, {
  name: 'DerivationRule',
  description: 'How this system computes a figure that nobody has stated.',
  valuesConfig: {
    TOTAL_MINUS_PARTS: {
      description:
        'What remains for a part of an event when all its other parts are subtracted from the whole.',
    },
    SUM_OF_PARTS: { description: 'The sum of all parts of an event.' },
  },
});
