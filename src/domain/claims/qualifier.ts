import { registerEnumType } from 'type-graphql';

export enum Qualifier {
  EXACT = 'EXACT',
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
  ABOUT = 'ABOUT',
}

registerEnumType(Qualifier, {
  name: 'Qualifier',
  description: 'How to read a number.',
  valuesConfig: {
    EXACT: { description: 'The number as counted.' },
    AT_LEAST: { description: 'That many or more.' },
    AT_MOST: { description: 'That many or fewer.' },
    ABOUT: { description: 'About that many.' },
  },
});
