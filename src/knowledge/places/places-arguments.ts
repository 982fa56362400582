import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { PlaceFilter } from './place-filter.js';
import { PlaceOrder } from './place-order.js';

@ArgsType()
export class PlacesArguments extends ConnectionArguments {
  @Field(() => PlaceFilter, {
    nullable: true,
    description: 'Which places are wanted; all of them if left out.',
  })
  filter?: PlaceFilter;

  @Field(() => PlaceOrder, {
    nullable: true,
    description: 'In what order they come: NAME if left out. A cursor belongs to its order.',
  })
  orderBy?: PlaceOrder;
}
