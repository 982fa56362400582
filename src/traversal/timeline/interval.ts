import { registerEnumType } from 'type-graphql';

export enum Interval {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

registerEnumType(Interval, {
  name: 'Interval',
  description: 'Length of a timeline bucket.',
  valuesConfig: {
    DAY: { description: 'A day in UTC.' },
    WEEK: { description: 'A week in UTC, starting on Monday (ISO 8601).' },
    MONTH: { description: 'A calendar month in UTC.' },
    YEAR: { description: 'A calendar year in UTC.' },
  },
});

const DAY_MILLISECONDS = 86_400_000;

/** Where the interval that starts at an instant ends, and the next one starts. */
export function endOf(interval: Interval, start: Date): Date {
  const end = new Date(start);
  switch (interval) {
    case Interval.DAY:
      end.setTime(start.getTime() + DAY_MILLISECONDS);
      break;
    case Interval.WEEK:
      end.setTime(start.getTime() + 7 * DAY_MILLISECONDS);
      break;
    case Interval.MONTH:
      end.setUTCMonth(start.getUTCMonth() + 1);
      break;
    case Interval.YEAR:
      end.setUTCFullYear(start.getUTCFullYear() + 1);
  }
  return end;
}
