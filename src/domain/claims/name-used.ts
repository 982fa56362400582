import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node.js';

@ObjectType({ description: 'The name under which the source of a claim spoke of an actor or a place.' })
export class NameUsed {
  @Field(() => Node, { description: 'The actor or place, after merges.' })
  node: Node;

  @Field(() => String, { description: 'The name, as the source spelled it.' })
  name: string;
}
