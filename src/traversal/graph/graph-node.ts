import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../domain/node.js';

@ObjectType({ description: 'A node of a graph for display.' })
export class GraphNode {
  @Field(() => ID, { description: 'Id of what it represents.' })
  id: string;

  @Field(() => String, {
    description: 'Type of what it represents: Organization, Person, Place, Event, Document or Claim.',
  })
  type: string;

  @Field(() => String, { description: 'Display label: a name, a title, or the text of a claim.' })
  label: string;

  @Field(() => Node, { description: 'What it represents.' })
  node: Node;
}
