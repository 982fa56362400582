import { ArgsType, Field } from 'type-graphql';
import { Slice } from '../pages/slice.js';
import { ActorFilter } from './actor-filter.js';
import { ActorOrder } from './actor-order.js';

@ArgsType()
export class ActorPage extends Slice {
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
