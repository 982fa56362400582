import { ArgsType, Field } from 'type-graphql';
import { Slice } from '../pages/slice.js';
import { DocumentFilter } from './document-filter.js';
import { DocumentOrder } from './document-order.js';

@ArgsType()
export class DocumentPage extends Slice {
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
