import { Field, ObjectType } from 'type-graphql';
import { Place } from '../../domain/places/type.js';
import { DateTime } from '../../time/date-time.js';
import { SourceFigure } from './source-figure.js';

@ObjectType({
  description:
    'Events of one place and period, as each source counts them. An event is in exactly one cell, so the cells add up to the totals of a source.',
})
export class ComparisonCell {
  @Field(() => Place, {
    nullable: true,
    description:
      'The place; null in the cell of events that lie in no single place of the level: unknown, larger, or in several. Also null if places are not told apart.',
  })
  place: Place | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'First instant of the period; null in the cell of events that lie in no single period: open, unknown, or across several. Also null if periods are not told apart.',
  })
  start: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'First instant after the period; null where start is.',
  })
  end: Date | null;

  @Field(() => [SourceFigure], {
    description:
      'Sources that state a number for any of its events, by name. A source that is not listed states none, which is not the same as 0.',
  })
  sources: SourceFigure[];
}
