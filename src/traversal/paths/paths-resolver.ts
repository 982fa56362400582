import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { checkRange } from '../../errors/check-range.js';
import { argumentPath } from '../../graph/argument-path.js';
import { AskedField, type Asked } from '../../graph/asked.js';
import { complete } from '../../graph/complete.js';
import { checkId } from '../../graph/ids.js';
import { plainId } from '../../graph/snapshot/snapshot-ids.js';
import { standsFor } from '../../graph/stands-for.js';
import { drawEdge, drawNode } from '../drawn/draw.js';
import { nodesToDraw } from '../drawn/nodes-to-draw.js';
import { refuseUnknown } from '../drawn/refuse-unknown.js';
import { edgesAlong } from './edges-along.js';
import { Path } from './path.js';
import { LONGEST, shortestWalks, type WalksWanted } from './shortest-walks.js';
import { Priced, WHOLE_GRAPH } from '../../graph/price.js';

const USUAL_LENGTH = 4;
const MOST_PATHS = 50;
const USUAL_PATHS = 5;

const ENDS = ['actor', 'event', 'place'] as const;

/** What they cost by their length: each further step leads to many times as many nodes. */
const PRICES = [0.05, 0.05, 0.1, 0.1, 0.5, 1, 2.5, 5].map((share) => share * WHOLE_GRAPH);

@Resolver()
export class PathsResolver {
  @Priced(({ maxLength }) => PRICES[Number(maxLength ?? USUAL_LENGTH) - 1] ?? 0)
  @Query(() => [Path], {
    description:
      'How two things are related: the shortest paths over edges projected from claims, and over WITHIN and PART_OF, in either direction; shortest first, then by the ids on the path. Two paths differ in a node or in the type of an edge. From a thing to itself there is one path, of length 0. Empty if there is none, or if an id was not yet known.',
  })
  async paths(
    @Arg('from', () => ID, { description: 'Id of an actor, an event or a place.' }) from: string,
    @Arg('to', () => ID, { description: 'Id of an actor, an event or a place.' }) to: string,
    @Arg('maxLength', () => Int, {
      nullable: true,
      description: `Maximum number of edges: 1 to ${LONGEST}; default: ${USUAL_LENGTH}.`,
    })
    maxLength: number | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: `Maximum number of paths: 0 to ${MOST_PATHS}; default: ${USUAL_PATHS}.`,
    })
    first: number | null,
    @AskedField() asked: Asked,
  ): Promise<Path[]> {
    const path = (name: string) => argumentPath(asked, name);
    const end = (id: string, name: string) => checkId(plainId(id, asked, path(name)), ENDS, path(name));
    return draw(asked, {
      from: end(from, 'from'),
      to: end(to, 'to'),
      maxLength: checkRange(maxLength ?? USUAL_LENGTH, { least: 1, most: LONGEST }, path('maxLength')),
      first: checkRange(first ?? USUAL_PATHS, { least: 0, most: MOST_PATHS }, path('first')),
    });
  }
}

async function draw(asked: Asked, wanted: WalksWanted): Promise<Path[]> {
  const { from, to, first } = wanted;
  const walks = from === to ? [[from]] : await shortestWalks(wanted, asked);
  const [nodes, routes] = await Promise.all([
    nodesToDraw([from, to, ...walks.flat()], asked),
    edgesAlong(walks, first, asked),
  ]);
  if (!nodes.has(from) || !nodes.has(to)) {
    const others = await standsFor([from, to], asked);
    if (others.size > 0)
      return draw(asked, { ...wanted, from: others.get(from) ?? from, to: others.get(to) ?? to });
    await refuseUnknown({ from, to }, asked);
    return complete(asked, []);
  }
  return complete(
    asked,
    routes.map(({ walk, edges }) => ({
      length: edges.length,
      nodes: walk
        .map((id) => nodes.get(id))
        .filter((node) => node !== undefined)
        .map(drawNode),
      edges: edges.map(drawEdge),
    })),
  );
}
