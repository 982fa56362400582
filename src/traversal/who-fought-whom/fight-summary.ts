import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../../domain/actors/type.js';
import { TimeSpan } from '../../domain/time-span.js';
import { KILLED_DESCRIPTIONS } from '../pairs/killed.js';

@ObjectType({ description: 'Two sides and the battles between them.' })
export class FightSummary {
  @Field(() => [Actor], {
    description:
      'The two sides, by id; they have no direction. Twice the same organization, if parts of it fought each other.',
  })
  sides: Actor[];

  @Field(() => Int, { description: 'Recorded battles between them.' })
  events: number;

  @Field(() => Float, { nullable: true, description: KILLED_DESCRIPTIONS.low })
  killedLow: number | null;

  @Field(() => Float, { nullable: true, description: KILLED_DESCRIPTIONS.best })
  killedBest: number | null;

  @Field(() => Float, { nullable: true, description: KILLED_DESCRIPTIONS.high })
  killedHigh: number | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'Time of the battle that began first; null if no time is stated.',
  })
  first: TimeSpan | null;

  @Field(() => TimeSpan, {
    nullable: true,
    description: 'Time of the battle that began last; null if no time is stated.',
  })
  last: TimeSpan | null;

  @Field(() => String, { description: 'Cursor of this pair: after it, the next page begins.' })
  cursor: string;
}
