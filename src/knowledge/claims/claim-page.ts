import { ArgsType, Field } from 'type-graphql';
import { Slice } from '../pages/slice.js';
import { ClaimFilter } from './claim-filter.js';
import { ClaimOrder } from './claim-order.js';

@ArgsType()
export class ClaimPage extends Slice {
  @Field(() => ClaimFilter, {
    nullable: true,
    description: 'Filter; default: all claims.',
  })
  filter?: ClaimFilter;

  @Field(() => ClaimOrder, {
    nullable: true,
    description: 'Sort order; default: TIME. A cursor is valid only in its own order.',
  })
  orderBy?: ClaimOrder;
}
