import { ArgsType, Field, Int } from 'type-graphql';
import { EventFilter } from '../../domain/events/filter.js';
import { FigureArguments } from '../totals/figure-arguments.js';
import { EventFacet } from './event-facet.js';
import { DEFAULT_VALUES, MAX_VALUES } from './event-facets.js';

@ArgsType()
export class EventFacetsArguments extends FigureArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Filter; default: all events.' })
  filter?: EventFilter;

  @Field(() => EventFacet, { description: 'What to count by.' })
  by: EventFacet;

  @Field(() => Int, {
    nullable: true,
    description: `Maximum number of values: 0 to ${MAX_VALUES}; default: ${DEFAULT_VALUES}.`,
  })
  first?: number;
}
