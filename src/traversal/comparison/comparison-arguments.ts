import { ArgsType, Field, ID } from 'type-graphql';
import { EventFilter } from '../../domain/events/filter.js';
import { ConnectionArguments } from '../../domain/pages/connection-arguments.js';
import { PlaceLevel } from '../../domain/places/place-level.js';
import { Interval } from '../timeline/interval.js';

@ArgsType()
export class ComparisonArguments extends ConnectionArguments {
  @Field(() => String, { description: 'What is counted, e.g. killed.' })
  measure: string;

  @Field(() => PlaceLevel, {
    nullable: true,
    description: 'How large the places of the cells are; default: places are not told apart.',
  })
  place?: PlaceLevel;

  @Field(() => Interval, {
    nullable: true,
    description: 'Length of the periods of the cells; default: periods are not told apart.',
  })
  interval?: Interval;

  @Field(() => EventFilter, { nullable: true, description: 'Filter; default: all events.' })
  filter?: EventFilter;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only what these actors say; default: what anyone says. The maker of a data set says what it states. An unknown id is an error.',
  })
  sources?: string[];
}
