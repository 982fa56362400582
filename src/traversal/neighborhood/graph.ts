import { Field, ObjectType } from 'type-graphql';
import { GraphEdge } from '../graph/graph-edge.js';
import { GraphNode } from '../graph/graph-node.js';

@ObjectType({ description: 'A part of the graph, to be drawn.' })
export class Graph {
  @Field(() => [GraphNode], {
    description:
      'The node that was asked for, then what is around it: the nearest first, of equal distance the most connected.',
  })
  nodes: GraphNode[];

  @Field(() => [GraphEdge], { description: 'Every edge between these nodes, by source, type and target.' })
  edges: GraphEdge[];

  @Field(() => Boolean, {
    description:
      'Whether something within the depth was left out, or may have been: because of the limit, or where a level has more than 20,000 edges.',
  })
  truncated: boolean;
}
