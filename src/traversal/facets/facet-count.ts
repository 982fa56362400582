import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../../knowledge/node.js';
import { figureDescriptions } from '../totals/figure-descriptions.js';

const FIGURES = figureDescriptions('events with this value');

@ObjectType({ description: 'Number of events that share a value, and what is claimed of them.' })
export class FacetCount {
  @Field(() => String, { description: 'The value: of an enum, an id, or a year.' })
  value: string;

  @Field(() => Int, { description: 'Events with this value, each counted once.' })
  count: number;

  @Field(() => Node, {
    nullable: true,
    description: 'The actor or place whose id is the value; null for kinds and years.',
  })
  node: Node | null;

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
