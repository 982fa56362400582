import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../knowledge/node.js';

@ObjectType({ description: 'Number of events that share a value.' })
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
}
