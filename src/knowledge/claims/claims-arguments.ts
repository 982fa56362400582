import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { ClaimFilter } from './claim-filter.js';
import { ClaimOrder } from './claim-order.js';

@ArgsType()
export class ClaimsArguments extends ConnectionArguments {
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
