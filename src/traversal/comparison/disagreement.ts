import { Field, Float, ObjectType } from 'type-graphql';
import { ComparisonCell } from './comparison-cell.js';

@ObjectType({
  description:
    'A cell in which sources differ. That is no contradiction: sources differ in what they include.',
})
export class Disagreement {
  @Field(() => ComparisonCell, { description: 'The cell, with what all of its sources state.' })
  cell: ComparisonCell;

  @Field(() => Float, {
    description:
      'Widest difference between the best numbers of two sources, divided by the larger: above 0, at most 1. A source without a best number counts with the end of its range that is nearest to the other.',
  })
  gap: number;

  @Field(() => String, {
    description:
      'The difference in one sentence: the two sources that are furthest apart, whether one counts more events or counts them larger, and the sides that only one of them names.',
  })
  explanation: string;
}
