import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../knowledge/node.js';

@ObjectType({ description: 'A node of a drawn graph.' })
export class GraphNode {
  @Field(() => ID, { description: 'Id of what it stands for.' })
  id: string;

  @Field(() => String, {
    description: 'Type of what it stands for: Organization, Person, Place, Event, Document or Claim.',
  })
  type: string;

  @Field(() => String, { description: 'What to write beside it: a name, a title, or the text of a claim.' })
  label: string;

  @Field(() => Node, { description: 'What it stands for.' })
  node: Node;
}
