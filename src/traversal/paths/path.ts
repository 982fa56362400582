import { Field, Int, ObjectType } from 'type-graphql';
import { GraphEdge } from '../graph/graph-edge.js';
import { GraphNode } from '../graph/graph-node.js';

@ObjectType({ description: 'A way from one thing to another, on which nothing comes twice.' })
export class Path {
  @Field(() => Int, { description: 'How many edges it has.' })
  length: number;

  @Field(() => [GraphNode], { description: 'The nodes in their order; one more than edges.' })
  nodes: GraphNode[];

  @Field(() => [GraphEdge], {
    description:
      'The edges in their order; each points from its source to its target, along the way or against it.',
  })
  edges: GraphEdge[];
}
