import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../knowledge/scalars.js';

@ObjectType({ description: 'Events that began in one period.' })
export class TimelineBucket {
  @Field(() => DateTime, { description: 'First instant of the period.' })
  start: Date;

  @Field(() => DateTime, { description: 'First instant after the period, where the next one starts.' })
  end: Date;

  @Field(() => Int, {
    description: 'Events whose time begins in this period; each counts in one bucket only.',
  })
  events: number;
}
