import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../domain/node.js';
import { figureDescriptions } from '../totals/figure-descriptions.js';

const FIGURES = figureDescriptions('events of this stack');

@ObjectType({
  description:
    'Events of a timeline bucket that share a value. An event with several values, such as two perpetrators, is in several stacks, so stacks need not add up to their bucket; neither need the figures of different authors.',
})
export class TimelineStack {
  @Field(() => String, { description: 'The value: of an enum, or an id.' })
  value: string;

  @Field(() => Node, {
    nullable: true,
    description: 'The actor or place whose id is the value; null for kinds.',
  })
  node: Node | null;

  @Field(() => Int, { description: 'Events of the bucket with this value, each counted once.' })
  events: number;

  @Field(() => Int, { nullable: true, description: FIGURES.measured })
  measured: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `${FIGURES.low} By SAID_BY, only what this actor claims.`,
  })
  low: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.best })
  best: number | null;

  @Field(() => Float, { nullable: true, description: FIGURES.high })
  high: number | null;
}
