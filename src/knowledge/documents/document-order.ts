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
    'In what order documents come. Of what is equal, the id decides. To go from the end, ask for last instead of first.',
  valuesConfig: {
    TIME: { description: 'By when it was published; what has no stated time comes last.' },
    TITLE: { description: 'By title, whatever the case, diacritics and punctuation.' },
    RECORDED: { description: 'By when this system first learned of it.' },
  },
});
