import { registerEnumType } from 'type-graphql';

export enum Polarity {
  ASSERTED = 'ASSERTED',
  DENIED = 'DENIED',
}

registerEnumType(Polarity, {
  name: 'Polarity',
  description: 'Whether a claim asserts or denies something.',
  valuesConfig: {
    ASSERTED: { description: 'It is so.' },
    DENIED: { description: 'It is not so. A denial creates no edge.' },
  },
});
