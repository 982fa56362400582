import { registerEnumType } from 'type-graphql';

export enum TimePrecision {
  INSTANT = 'INSTANT',
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  INTERVAL = 'INTERVAL',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(TimePrecision, {
  name: 'TimePrecision',
  description: 'Precision of a time.',
  valuesConfig: {
    INSTANT: { description: 'To an instant within a day.' },
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month.' },
    YEAR: { description: 'To the year, or less precisely.' },
    INTERVAL: { description: 'An interval from one time to another.' },
    UNKNOWN: { description: 'Unknown.' },
  },
});
