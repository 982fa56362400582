import { ArgsType, Field } from 'type-graphql';
import { EventFilter } from '../../knowledge/events/event-filter.js';

@ArgsType()
export class TotalsArguments {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Which events are summed over; all of them if left out.',
  })
  filter?: EventFilter;

  @Field(() => [String], {
    nullable: true,
    description: 'Which measures are wanted, e.g. killed; all of them if left out.',
  })
  measure?: string[];
}
