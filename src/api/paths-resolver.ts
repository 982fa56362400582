import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../errors/check-range.js';
import { argumentPath, RequestedField, type FieldRequest } from '../query/read/field-request.js';
import { hydrate } from '../query/run/hydrate.js';
import { checkId } from '../storage/ids.js';
import { plainId } from '../query/snapshot/snapshot-ids.js';
import { readMergeTargets } from '../query/run/read-merge-targets.js';
import { toGraphEdge, toGraphNode } from '../traversal/graph/graph-rows.js';
import { readNodeRows } from '../traversal/graph/read-node-rows.js';
import { assertKnownIds } from '../traversal/graph/assert-known-ids.js';
import { edgesAlong } from '../traversal/paths/edges-along.js';
import { Path } from '../traversal/paths/path.js';
import { MAX_LENGTH, shortestWalks, type WalkSearch } from '../traversal/paths/shortest-walks.js';
import { Cost, WHOLE_GRAPH_COST } from '../query/mapping/field-cost.js';

const DEFAULT_LENGTH = 4;
const MAX_PATHS = 50;
const DEFAULT_PATHS = 5;

const ENDS = ['actor', 'event', 'place'] as const;

/** Cost by length: each further step leads to many times as many nodes. */
const COSTS = [0.05, 0.05, 0.1, 0.1, 0.5, 1, 2.5, 5].map((share) => share * WHOLE_GRAPH_COST);

@Resolver()
export class PathsResolver {
  @Cost(({ maxLength }) => COSTS[Number(maxLength ?? DEFAULT_LENGTH) - 1] ?? 0)
  @Query(() => [Path], {
    description:
      'How two things are related: the shortest paths over edges projected from claims, and over WITHIN and PART_OF, in either direction; shortest first, then by the ids on the path. Two paths differ in a node or in the type of an edge. From a thing to itself there is one path, of length 0. Empty if there is none, or if an id was not yet known.',
  })
  async paths(
    @Arg('from', () => ID, { description: 'Id of an actor, an event or a place.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of an actor, an event or a place.' }) to: string,
    @Arg('maxLength', () => Int, {
      nullable: true,
      description: `Maximum number of edges: 1 to ${MAX_LENGTH}; default: ${DEFAULT_LENGTH}.`,
    })
    maxLength: number | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: `Maximum number of paths: 0 to ${MAX_PATHS}; default: ${DEFAULT_PATHS}.`,
    })
    first: number | null,
    @RequestedField() request: FieldRequest,
  ): Promise<Path[]> {
    const path = (name: string) => argumentPath(request, name);
    const end = (id: string, name: string) => checkId(plainId(id, request, path(name)), ENDS, path(name));
    return resolvePaths(request, {
      from: end(from, 'from'),
      to: end(to, 'to'),
      maxLength: checkRange(maxLength ?? DEFAULT_LENGTH, { min: 1, max: MAX_LENGTH }, path('maxLength')),
      first: checkRange(first ?? DEFAULT_PATHS, { min: 0, max: MAX_PATHS }, path('first')),
    });
  }
}

async function resolvePaths(request: FieldRequest, wanted: WalkSearch): Promise<Path[]> {
  const { from, to, first } = wanted;
  const walks = from === to ? [[from]] : await shortestWalks(wanted, request);
  const [nodes, routes] = await Promise.all([
    readNodeRows([from, to, ...walks.flat()], request),
    edgesAlong(walks, first, request),
  ]);
  if (!nodes.has(from) || !nodes.has(to)) {
    const others = await readMergeTargets([from, to], request);
    if (others.size > 0)
      return resolvePaths(request, { ...wanted, from: others.get(from) ?? from, to: others.get(to) ?? to });
    const ends = { [argumentPath(request, 'from')]: from, [argumentPath(request, 'to')]: to };
    await assertKnownIds(ends, request.context);
    return hydrate(request, []);
  }
  return hydrate(
    request,
    routes.map(({ walk, edges }) => ({
      length: edges.length,
      nodes: walk
        .map((id) => nodes.get(id))
        .filter((node) => node !== undefined)
        .map(toGraphNode),
      edges: edges.map(toGraphEdge),
    })),
  );
}
