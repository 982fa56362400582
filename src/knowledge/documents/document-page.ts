import { ArgsType, Field } from 'type-graphql';
import { Slice } from '../pages/slice.js';
import { DocumentFilter } from './document-filter.js';
import { DocumentOrder } from './document-order.js';

@ArgsType()
export class DocumentPage extends Slice {
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
