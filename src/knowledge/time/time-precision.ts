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
  description: 'How finely a time is known.',
  valuesConfig: {
    INSTANT: { description: 'To an instant within a day.' },
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month.' },
    YEAR: { description: 'To the year, or more coarsely.' },
    INTERVAL: { description: 'An interval from one time to another.' },
    UNKNOWN: { description: 'Not known at all.' },
  },
});
