import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Actor } from '../../domain/actors/type.js';

@ObjectType({
  description:
    'What one source states of the events of a cell, by the rule of totals: for each event the range of its preferred or else all of its effective claims at the event’s own scope. Claims of others do not count.',
})
export class SourceFigure {
  @Field(() => Actor, {
    description: 'Who says it: of a data set, its maker. A claim of several is one of each of them.',
  })
  source: Actor;

  @Field(() => String, {
    nullable: true,
    description:
      'UCUM-style unit where there is one (km2); null for a count. A source with several units has a figure for each.',
  })
  unit: string | null;

  @Field(() => Int, { description: 'Events of the cell for which the source states a number.' })
  events: number;

  @Field(() => Float, { description: 'Sum of the lowest values.' })
  low: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Sum of the numbers as stated; null if the source states none for an event, or several.',
  })
  best: number | null;

  @Field(() => Float, { description: 'Sum of the highest values.' })
  high: number;
}
