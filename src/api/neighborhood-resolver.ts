import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../errors/check-range.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate } from '../query/run/hydrate.js';
import { checkId, KINDS } from '../storage/ids.js';
import { plainId } from '../query/snapshot/snapshot-ids.js';
import { toGraphEdge, toGraphNode } from '../traversal/graph/graph-rows.js';
import { assertKnownIds } from '../traversal/graph/assert-known-ids.js';
import { Graph } from '../traversal/neighborhood/graph.js';
import { MAX_DEPTH, neighborhood } from '../traversal/neighborhood/neighborhood.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

const MAX_NODES = 500;
const DEFAULT_NODES = 100;

/** Cost by depth: the number of nodes is that of all levels before, times their edges. */
const PRICES = [WHOLE_GRAPH_COST / 100, WHOLE_GRAPH_COST / 10, WHOLE_GRAPH_COST, 5 * WHOLE_GRAPH_COST];

@Resolver()
export class NeighborhoodResolver {
  @Cost(({ depth }) => PRICES[Number(depth ?? 1) - 1] ?? 0)
  @Query(() => Graph, {
    description:
      'The neighborhood of a node, for display: actors, events, places and documents reached by edges in either direction, and all edges between them. Claims are included only around a claim; those that support an edge are in its claims. Empty if the id was not yet known.',
  })
  async neighborhood(
    @Arg('id', () => ID, { description: 'Id of the central node.' }) id: string,
    @Arg('depth', () => Int, {
      nullable: true,
      description: `Maximum distance in edges: 1 to ${MAX_DEPTH}; default: 1.`,
    })
    depth: number | null,
    @Arg('limit', () => Int, {
      nullable: true,
      description: `Maximum number of nodes: 1 to ${MAX_NODES}; default: ${DEFAULT_NODES}.`,
    })
    limit: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<Graph> {
    const path = argumentPath(request, 'id');
    const start = checkId(plainId(id, request, path), KINDS, path);
    const found = await neighborhood(
      start,
      checkRange(depth ?? 1, { min: 1, max: MAX_DEPTH }, argumentPath(request, 'depth')),
      checkRange(limit ?? DEFAULT_NODES, { min: 1, max: MAX_NODES }, argumentPath(request, 'limit')),
      request,
    );
    if (!found) await assertKnownIds({ [path]: start }, request.context);
    const { nodes, edges, truncated } = found ?? { nodes: [], edges: [], truncated: false };
    return hydrate(request, { nodes: nodes.map(toGraphNode), edges: edges.map(toGraphEdge), truncated });
  }
}
