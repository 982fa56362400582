import { registerEnumType } from 'type-graphql';

/** The values are sort keys (docs/storage.md). */
export enum EventOrder {
  TIME = 'byTime',
  TITLE = 'byTitle',
  RECORDED = 'byRecorded',
}

registerEnumType(EventOrder, {
  name: 'EventOrder',
  description:
    'Sort order of events. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    TIME: {
      description: 'By when it happened: first instant, then last; events without a stated time come last.',
    },
    TITLE: { description: 'By title, ignoring case, diacritics and punctuation.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});
