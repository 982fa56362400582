import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { DocumentFilter } from './document-filter.js';
import { DocumentOrder } from './document-order.js';

@ArgsType()
export class DocumentsArguments extends ConnectionArguments {
  @Field(() => DocumentFilter, {
    nullable: true,
    description: 'Which documents are wanted; all of them if left out.',
  })
  filter?: DocumentFilter;

  @Field(() => DocumentOrder, {
    nullable: true,
    description: 'In what order they come: TIME if left out. A cursor belongs to its order.',
  })
  orderBy?: DocumentOrder;
}
