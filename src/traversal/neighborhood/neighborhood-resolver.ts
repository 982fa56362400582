import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../../errors/check-range.js';
import { argumentPath } from '../../graph/argument-path.js';
import { RequestedField, type FieldRequest } from '../../graph/field-request.js';
import { hydrate } from '../../graph/hydrate.js';
import { checkId, KINDS } from '../../graph/ids.js';
import { plainId } from '../../graph/snapshot/snapshot-ids.js';
import { toGraphEdge, toGraphNode } from '../graph/graph-rows.js';
import { assertKnownIds } from '../graph/assert-known-ids.js';
import { Graph } from './graph.js';
import { MAX_DEPTH, neighborhood } from './neighborhood.js';
import { Cost, WHOLE_GRAPH_COST } from '../../graph/field-cost.js';

const MAX_NODES = 500;
const DEFAULT_NODES = 100;

/** What it costs by its depth: the nodes on the way are as many as those of all levels before, times their edges. */
const PRICES = [WHOLE_GRAPH_COST / 100, WHOLE_GRAPH_COST / 10, WHOLE_GRAPH_COST, 5 * WHOLE_GRAPH_COST];

@Resolver()
export class NeighborhoodResolver {
  @Cost(({ depth }) => PRICES[Number(depth ?? 1) - 1] ?? 0)
  @Query(() => Graph, {
    description:
      'What lies around something, ready to be drawn: actors, events, places and documents that edges lead to, in either direction, and all edges between them. Claims are in it only around a claim; what an edge rests on is in its claims. Empty where the id names something that was not yet known.',
  })
  async neighborhood(
    @Arg('id', () => ID, { description: 'Id of what is in the middle.' }) id: string,
    @Arg('depth', () => Int, {
      nullable: true,
      description: `So many edges away at most: 1 to ${MAX_DEPTH}; 1 if left out.`,
    })
    depth: number | null,
    @Arg('limit', () => Int, {
      nullable: true,
      description: `So many nodes at most: 1 to ${MAX_NODES}; ${DEFAULT_NODES} if left out.`,
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
    if (!found) await assertKnownIds({ id: start }, request);
    const { nodes, edges, truncated } = found ?? { nodes: [], edges: [], truncated: false };
    return hydrate(request, { nodes: nodes.map(toGraphNode), edges: edges.map(toGraphEdge), truncated });
  }
}
