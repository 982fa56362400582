import { registerEnumType } from 'type-graphql';

export enum DocumentKind {
  NEWS_ARTICLE = 'NEWS_ARTICLE',
  PRESS_RELEASE = 'PRESS_RELEASE',
  STATEMENT = 'STATEMENT',
  SOCIAL_POST = 'SOCIAL_POST',
  REPORT = 'REPORT',
  DATASET = 'DATASET',
  DATASET_RECORD = 'DATASET_RECORD',
  OTHER = 'OTHER',
}

registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What sort of document it is.',
  valuesConfig: {
    NEWS_ARTICLE: { description: 'An article in the news.' },
    PRESS_RELEASE: { description: 'A release to the press.' },
    STATEMENT: { description: 'A statement, written or spoken.' },
    SOCIAL_POST: { description: 'A post on a social network.' },
    REPORT: { description: 'A report.' },
    DATASET: { description: 'A data set as a whole.' },
    DATASET_RECORD: { description: 'One row of a data set.' },
    OTHER: { description: 'Anything else.' },
  },
});
