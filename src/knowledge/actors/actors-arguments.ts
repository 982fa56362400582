import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { ActorFilter } from './actor-filter.js';
import { ActorOrder } from './actor-order.js';

@ArgsType()
export class ActorsArguments extends ConnectionArguments {
  @Field(() => ActorFilter, {
    nullable: true,
    description: 'Filter; default: all actors.',
  })
  filter?: ActorFilter;

  @Field(() => ActorOrder, {
    nullable: true,
    description: 'Sort order; default: NAME. A cursor is valid only in its own order.',
  })
  orderBy?: ActorOrder;
}
