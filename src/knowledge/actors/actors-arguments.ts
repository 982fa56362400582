import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { ActorFilter } from './actor-filter.js';
import { ActorOrder } from './actor-order.js';

@ArgsType()
export class ActorsArguments extends ConnectionArguments {
  @Field(() => ActorFilter, {
    nullable: true,
    description: 'Which actors are wanted; all of them if left out.',
  })
  filter?: ActorFilter;

  @Field(() => ActorOrder, {
    nullable: true,
    description: 'In what order they come: NAME if left out. A cursor belongs to its order.',
  })
  orderBy?: ActorOrder;
}
