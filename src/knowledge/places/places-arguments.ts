import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { PlaceFilter } from './place-filter.js';
import { PlaceOrder } from './place-order.js';

@ArgsType()
export class PlacesArguments extends ConnectionArguments {
  @Field(() => PlaceFilter, {
    nullable: true,
    description: 'Filter; default: all places.',
  })
  filter?: PlaceFilter;

  @Field(() => PlaceOrder, {
    nullable: true,
    description: 'Sort order; default: NAME. A cursor is valid only in its own order.',
  })
  orderBy?: PlaceOrder;
}
