import { registerEnumType } from 'type-graphql';

export enum ClaimDecisionKind {
  RETRACTED = 'RETRACTED',
  RANKED = 'RANKED',
}

registerEnumType(ClaimDecisionKind, {
  name: 'ClaimDecisionKind',
  description: 'What was decided of a claim.',
  valuesConfig: {
    RETRACTED: { description: 'It no longer stands.' },
    RANKED: { description: 'It was given another rank.' },
  },
});
