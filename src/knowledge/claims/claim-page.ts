import { ArgsType, Field } from 'type-graphql';
import { Slice } from '../pages/slice.js';
import { ClaimFilter } from './claim-filter.js';
import { ClaimOrder } from './claim-order.js';

@ArgsType()
export class ClaimPage extends Slice {
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
