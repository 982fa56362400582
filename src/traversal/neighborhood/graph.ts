import { Field, ObjectType } from 'type-graphql';
import { GraphEdge } from '../graph/graph-edge.js';
import { GraphNode } from '../graph/graph-node.js';

@ObjectType({ description: 'A part of the graph, for display.' })
export class Graph {
  @Field(() => [GraphNode], {
    description: 'The requested node, then those around it: nearest first, then most connected first.',
  })
  nodes: GraphNode[];

  @Field(() => [GraphEdge], { description: 'All edges between these nodes, by source, type and target.' })
  edges: GraphEdge[];

  @Field(() => Boolean, {
    description:
      'Whether something within the depth was or may have been left out: because of the limit, or because a level has more than 20,000 edges.',
  })
  truncated: boolean;
}
