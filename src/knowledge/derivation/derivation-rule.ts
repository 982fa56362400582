import { registerEnumType } from 'type-graphql';

export enum DerivationRule {
  TOTAL_MINUS_PARTS = 'TOTAL_MINUS_PARTS',
  SUM_OF_PARTS = 'SUM_OF_PARTS',
}

registerEnumType(DerivationRule, {
  name: 'DerivationRule',
  description: 'How this system works out a figure that nobody has stated.',
  valuesConfig: {
    TOTAL_MINUS_PARTS: {
      description: 'What is left for a part of an event when all its other parts are taken from the whole.',
    },
    SUM_OF_PARTS: { description: 'All parts of an event added up.' },
  },
});
