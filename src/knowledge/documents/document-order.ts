import { registerEnumType } from 'type-graphql';

/** The values are sort keys (docs/storage.md). */
export enum DocumentOrder {
  TIME = 'byTime',
  TITLE = 'byTitle',
  RECORDED = 'byRecorded',
}

registerEnumType(DocumentOrder, {
  name: 'DocumentOrder',
  description:
    'Sort order of documents. Ties are broken by id. To start from the end, use last instead of first.',
  valuesConfig: {
    TIME: { description: 'By when it was published; documents without a stated time come last.' },
    TITLE: { description: 'By title, ignoring case, diacritics and punctuation.' },
    RECORDED: { description: 'By when it was first recorded in this system.' },
  },
});
