import { ArgsType, Field } from 'type-graphql';
import { EventFilter } from '../../domain/events/filter.js';
import { FigureArguments } from '../totals/figure-arguments.js';
import { Interval } from './interval.js';
import { Stack } from './stack.js';

@ArgsType()
export class TimelineArguments extends FigureArguments {
  @Field(() => EventFilter, { nullable: true, description: 'Filter; default: all events.' })
  filter?: EventFilter;

  @Field(() => Interval, { description: 'Length of a bucket.' })
  interval: Interval;

  @Field(() => Stack, { nullable: true, description: 'What to divide each bucket by; default: nothing.' })
  stackBy?: Stack;
}
