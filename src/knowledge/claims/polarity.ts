import { registerEnumType } from 'type-graphql';

export enum Polarity {
  ASSERTED = 'ASSERTED',
  DENIED = 'DENIED',
}

registerEnumType(Polarity, {
  name: 'Polarity',
  description: 'Whether a claim says that something is so, or that it is not.',
  valuesConfig: {
    ASSERTED: { description: 'Says that it is so.' },
    DENIED: { description: 'Says that it is not so; a denial draws no edge.' },
  },
});
