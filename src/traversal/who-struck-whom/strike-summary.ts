import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../../knowledge/actors/actor.js';
import { TimeSpan } from '../../knowledge/time/time-span.js';

@ObjectType({ description: 'One cell of the matrix of who struck whom.' })
export class StrikeSummary {
  @Field(() => Actor, { description: 'Who struck.' })
  perpetrator: Actor;

  @Field(() => Actor, { description: 'At whom it was aimed.' })
  target: Actor;

  @Field(() => Int, {
    description: 'Recorded strike events: strikes and strike campaigns. A campaign and its parts each count.',
  })
  events: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Strikes claimed for them, at the least: the sum over the events of the lowest number that the preferred live claims, or else all of them, allow at the event’s own scope (measure “strikes”; “about 20” allows 18 to 22). An event without such a claim adds nothing; null when none has one. Of an event and one that it is part of, only the larger adds its number.',
  })
  strikesLow: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The same at the most: the sum of the highest numbers. Null also when a claim such as “at least 5” sets no upper end.',
  })
  strikesHigh: number | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'The time of the event that began first; null when no time is stated.',
  })
  first: TimeSpan | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'The time of the event that began last; null when no time is stated.',
  })
  last: TimeSpan | null;
}
