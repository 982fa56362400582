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
    'In what order events come. Of what is equal, the id decides. To go from the end, ask for last instead of first.',
  valuesConfig: {
    TIME: {
      description: 'By when it happened: first instant, then last; what has no stated time comes last.',
    },
    TITLE: { description: 'By title, whatever the case, diacritics and punctuation.' },
    RECORDED: { description: 'By when this system first learned of it.' },
  },
});
