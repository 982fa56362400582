import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { DocumentFilter } from './filter.js';
import { connectionOf, edgeOf } from '../pages/connection.js';
import { Document } from './type.js';

const DocumentEdge = edgeOf('Document', () => Document);
export const DocumentConnection = connectionOf(
  'Document',
  () => Document,
  () => DocumentEdge,
);
export type DocumentConnection = InstanceType<typeof DocumentConnection>;

/** The values are sort keys (docs/storage.md). */
enum DocumentOrder {
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

@ArgsType()
export class DocumentsArguments extends ConnectionArguments {
  @Field(() => DocumentFilter, {
    nullable: true,
    description: 'Filter; default: all documents.',
  })
  filter?: DocumentFilter;

  @Field(() => DocumentOrder, {
    nullable: true,
    description: 'Sort order; default: TIME. A cursor is valid only in its own order.',
  })
  orderBy?: DocumentOrder;
}
