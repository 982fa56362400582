import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { EventFilter } from './event-filter.js';
import { EventOrder } from './event-order.js';

@ArgsType()
export class EventsArguments extends ConnectionArguments {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Which events are wanted; all of them if left out.',
  })
  filter?: EventFilter;

  @Field(() => EventOrder, {
    nullable: true,
    description: 'In what order they come: TIME if left out. A cursor belongs to its order.',
  })
  orderBy?: EventOrder;
}
