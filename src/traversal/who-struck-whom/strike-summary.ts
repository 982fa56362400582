import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../../domain/actors/type.js';
import { TimeSpan } from '../../domain/time-span.js';
import { KILLED_DESCRIPTIONS } from '../pairs/killed.js';

@ObjectType({ description: 'One cell of the who-struck-whom matrix.' })
export class StrikeSummary {
  @Field(() => Actor, { description: 'The perpetrator.' })
  perpetrator: Actor;

  @Field(() => Actor, { description: 'The target.' })
  target: Actor;

  @Field(() => Int, {
    description: 'Recorded events. A campaign and its parts each count.',
  })
  events: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Lower bound of the strikes claimed: the sum over the events of the lowest number that the preferred effective claims, or else all of them, allow at the event’s own scope (measure “strikes”; “about 20” allows 18 to 22). An event without such a claim adds nothing; null if none has one. Of an event and an event that it is part of, only the larger event adds its number.',
  })
  strikesLow: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Upper bound: the sum of the highest numbers. Also null if a claim such as “at least 5” has no upper bound.',
  })
  strikesHigh: number | null;

  @Field(() => Float, { nullable: true, description: KILLED_DESCRIPTIONS.low })
  killedLow: number | null;

  @Field(() => Float, { nullable: true, description: KILLED_DESCRIPTIONS.best })
  killedBest: number | null;

  @Field(() => Float, { nullable: true, description: KILLED_DESCRIPTIONS.high })
  killedHigh: number | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'Time of the event that began first; null if no time is stated.',
  })
  first: TimeSpan | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'Time of the event that began last; null if no time is stated.',
  })
  last: TimeSpan | null;

  @Field(() => String, { description: 'Cursor of this pair: after it, the next page begins.' })
  cursor: string;
}
