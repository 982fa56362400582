import { ArgsType, Field } from 'type-graphql';
import { EventFilter } from '../../knowledge/events/event-filter.js';

@ArgsType()
export class TotalsArguments {
  @Field(() => EventFilter, {
    nullable: true,
    description: 'Filter; default: all events.',
  })
  filter?: EventFilter;

  @Field(() => [String], {
    nullable: true,
    description: 'Measures, e.g. killed; default: all.',
  })
  measure?: string[];
}
