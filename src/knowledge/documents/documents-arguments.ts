import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { DocumentFilter } from './document-filter.js';
import { DocumentOrder } from './document-order.js';

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
