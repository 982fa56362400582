import { registerEnumType } from 'type-graphql';

export enum ClaimDecisionKind {
  RETRACTED = 'RETRACTED',
  RANKED = 'RANKED',
}

registerEnumType(ClaimDecisionKind, {
  name: 'ClaimDecisionKind',
  description: 'Kind of decision about a claim.',
  valuesConfig: {
    RETRACTED: { description: 'It was retracted.' },
    RANKED: { description: 'It was given another rank.' },
  },
});
