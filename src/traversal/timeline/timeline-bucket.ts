import { Field, Int } from 'type-graphql';
import { AnsweredType } from '../../graph/mapping/answered-type.js';
import { DateTime } from '../../knowledge/scalars.js';

@AnsweredType('TimelineBucket', { description: 'The events that began in a stretch of time.' })
export class TimelineBucket {
  @Field(() => DateTime, { description: 'Its first instant.' })
  start: Date;

  @Field(() => DateTime, { description: 'The first instant after it, where the next one starts.' })
  end: Date;

  @Field(() => Int, { description: 'Events whose time begins in it, each counted in this one bucket only.' })
  events: number;
}
