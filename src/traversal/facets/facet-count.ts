import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../knowledge/node.js';

@ObjectType({ description: 'How many events share a value.' })
export class FacetCount {
  @Field(() => String, { description: 'The value: of an enum, an id, or a year.' })
  value: string;

  @Field(() => Int, { description: 'Events with this value, each counted once.' })
  count: number;

  @Field(() => Node, {
    nullable: true,
    description: 'The actor or the place of which the value is the id; null of kinds and of years.',
  })
  node: Node | null;
}
