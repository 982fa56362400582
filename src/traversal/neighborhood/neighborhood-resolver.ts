import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../../errors/check-range.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete } from '../../graph/complete.js';
import { checkId, KINDS } from '../../graph/ids.js';
import { plainId } from '../../graph/snapshot/snapshot-ids.js';
import { drawEdge, drawNode } from '../drawn/draw.js';
import { refuseUnknown } from '../drawn/refuse-unknown.js';
import { Graph } from './graph.js';
import { DEEPEST, neighborhood } from './neighborhood.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

const MOST_NODES = 500;
const USUAL_NODES = 100;

/** What it costs by its depth: the nodes on the way are as many as those of all levels before, times their edges. */
const PRICES = [WHOLE_GRAPH / 100, WHOLE_GRAPH / 10, WHOLE_GRAPH, 5 * WHOLE_GRAPH];

@Resolver()
export class NeighborhoodResolver {
  @Priced(({ depth }) => PRICES[Number(depth ?? 1) - 1] ?? 0)
  @Query(() => Graph, {
    description:
      'The neighborhood of a node, for display: actors, events, places and documents reached by edges in either direction, and all edges between them. Claims are included only around a claim; those that support an edge are in its claims. Empty if the id was not yet known.',
  })
  async neighborhood(
    @Arg('id', () => ID, { description: 'Id of the central node.' }) id: string,
    @Arg('depth', () => Int, {
      nullable: true,
      description: `Maximum distance in edges: 1 to ${DEEPEST}; default: 1.`,
    })
    depth: number | null,
    @Arg('limit', () => Int, {
      nullable: true,
      description: `Maximum number of nodes: 1 to ${MOST_NODES}; default: ${USUAL_NODES}.`,
    })
    limit: number | null,
    @AskedField() asked: Asked,
  ): Promise<Graph> {
    const path = argumentPath(asked, 'id');
    const start = checkId(plainId(id, asked, path), KINDS, path);
    const found = await neighborhood(
      start,
      checkRange(depth ?? 1, { least: 1, most: DEEPEST }, argumentPath(asked, 'depth')),
      checkRange(limit ?? USUAL_NODES, { least: 1, most: MOST_NODES }, argumentPath(asked, 'limit')),
      asked,
    );
    if (!found) await refuseUnknown({ id: start }, asked);
    const { nodes, edges, truncated } = found ?? { nodes: [], edges: [], truncated: false };
    return complete(asked, { nodes: nodes.map(drawNode), edges: edges.map(drawEdge), truncated });
  }
}
