import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../knowledge/scalars.js';

@ObjectType({ description: 'The events that began in a stretch of time.' })
export class TimelineBucket {
  @Field(() => DateTime, { description: 'Its first instant.' })
  start: Date;

  @Field(() => DateTime, { description: 'The first instant after it, where the next one starts.' })
  end: Date;

  @Field(() => Int, { description: 'Events whose time begins in it, each counted in this one bucket only.' })
  events: number;
}
