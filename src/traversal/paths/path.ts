import { Field, Int, ObjectType } from 'type-graphql';
import { GraphEdge } from '../graph/graph-edge.js';
import { GraphNode } from '../graph/graph-node.js';

@ObjectType({ description: 'A path from one thing to another that visits nothing twice.' })
export class Path {
  @Field(() => Int, { description: 'Number of edges.' })
  length: number;

  @Field(() => [GraphNode], { description: 'Nodes in path order; one more than edges.' })
  nodes: GraphNode[];

  @Field(() => [GraphEdge], {
    description:
      'Edges in path order; each points from its source to its target, along the path or against it.',
  })
  edges: GraphEdge[];
}
