import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../knowledge/scalars.js';
import { figureDescriptions } from '../totals/figure-descriptions.js';
import { TimelineStack } from './timeline-stack.js';

const FIGURES = figureDescriptions('events in this bucket');

@ObjectType({
  description:
    'Events that lie within one period, or, if unplaced, all that are not known to lie within one. Buckets and unplaced add up to totals.',
})
export class TimelineBucket {
  @Field(() => DateTime, {
    description:
      'First instant of the period. If unplaced, the first instant that the times of its events may cover (year 1, if none states a time).',
  })
  start: Date;

  @Field(() => DateTime, {
    description:
      'First instant after the period, where the next one starts. If unplaced, the last instant that the times of its events may cover (the end of year 9999, if none states a time).',
  })
  end: Date;

  @Field(() => Boolean, {
    description:
      'True for the last bucket, if any event spans several periods, has an open or unknown beginning or end, or no time.',
  })
  unplaced: boolean;

  @Field(() => Int, {
    description:
      'Events whose time, from the first to the last instant that it may cover, lies within this period; each counts in one bucket only.',
  })
  events: number;

  @Field(() => Int, { nullable: true, description: FIGURES.measured })
  measured: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.low })
  low: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.best })
  best: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.high })
  high: number | null;

  @Field(() => [TimelineStack], {
    description: 'The same by what stackBy names, most events first, then by value; empty without stackBy.',
  })
  stacks: TimelineStack[];
}
