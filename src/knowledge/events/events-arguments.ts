import { ArgsType, Field } from 'type-graphql';
import { ConnectionArguments } from '../pages/connection-arguments.js';
import { EventFilter } from './event-filter.js';
import { EventOrder } from './event-order.js';

@ArgsType()
export class EventsArguments extends ConnectionArguments {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Filter; default: all events.',
  })
  filter?: EventFilter;

  @Field(() => EventOrder, {
    nullable: true,
    description: 'Sort order; default: TIME. A cursor is valid only in its own order.',
  })
  orderBy?: EventOrder;
}
