import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../../errors/check-range.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete } from '../../graph/complete.js';
import { checkId, KINDS } from '../../graph/ids.js';
import { drawEdge, drawNode } from '../drawn/draw.js';
import { refuseUnknown } from '../drawn/refuse-unknown.js';
import { Graph } from './graph.js';
import { DEEPEST, neighborhood } from './neighborhood.js';

const MOST_NODES = 500;
const USUAL_NODES = 100;

@Resolver()
export class NeighborhoodResolver {
  @Query(() => Graph, {
    description:
      'What lies around something, ready to be drawn: actors, events, places and documents that edges lead to, in either direction, and all edges between them. Claims are in it only around a claim; what an edge rests on is in its claims. Empty where the id names something that was not yet known.',
  })
  async neighborhood(
    @Arg('id', () => ID, { description: 'Id of what is in the middle.' }) id: string,
    @Arg('depth', () => Int, {
      nullable: true,
      description: `So many edges away at most: 1 to ${DEEPEST}; 1 if left out.`,
    })
    depth: number | null,
    @Arg('limit', () => Int, {
      nullable: true,
      description: `So many nodes at most: 1 to ${MOST_NODES}; ${USUAL_NODES} if left out.`,
    })
    limit: number | null,
    @AskedField() asked: Asked,
  ): Promise<Graph> {
    checkId(id, KINDS, argumentPath(asked, 'id'));
    const found = await neighborhood(
      id,
      checkRange(depth ?? 1, { least: 1, most: DEEPEST }, argumentPath(asked, 'depth')),
      checkRange(limit ?? USUAL_NODES, { least: 1, most: MOST_NODES }, argumentPath(asked, 'limit')),
      asked,
    );
    if (!found) await refuseUnknown({ id }, asked);
    const { nodes, edges, truncated } = found ?? { nodes: [], edges: [], truncated: false };
    return complete(asked, { nodes: nodes.map(drawNode), edges: edges.map(drawEdge), truncated });
  }
}
