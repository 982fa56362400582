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
  description: 'Kind of document.',
  valuesConfig: {
    NEWS_ARTICLE: { description: 'A news article.' },
    PRESS_RELEASE: { description: 'A press release.' },
    STATEMENT: { description: 'A statement, written or spoken.' },
    SOCIAL_POST: { description: 'A social media post.' },
    REPORT: { description: 'A report.' },
    DATASET: { description: 'A data set as a whole.' },
    DATASET_RECORD: { description: 'One row of a data set.' },
    OTHER: { description: 'Anything else.' },
  },
});
