import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { ClaimFilter } from './claim-filter.js';
import { ClaimOrder } from './claim-order.js';

@ArgsType()
export class ClaimsArguments extends ConnectionArguments {
  @Field(() => ClaimFilter, {
    nullable: true,
    description: 'Which claims are wanted; all of them if left out.',
  })
  filter?: ClaimFilter;

  @Field(() => ClaimOrder, {
    nullable: true,
    description: 'In what order they come: TIME if left out. A cursor belongs to its order.',
  })
  orderBy?: ClaimOrder;
}
