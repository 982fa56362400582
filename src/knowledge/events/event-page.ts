import { ArgsType, Field } from 'type-graphql';
import { Slice } from '../pages/slice.js';
import { EventFilter } from './event-filter.js';
import { EventOrder } from './event-order.js';

@ArgsType()
export class EventPage extends Slice {
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
