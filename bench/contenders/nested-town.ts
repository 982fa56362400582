import { asSets, type NeighborhoodResult } from '../queries/neighborhood.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

interface Actor extends Place {
  readonly partOf: readonly { readonly id: string }[];
}

interface Event {
  readonly id: string;
  readonly title: string;
}

/** The surroundings of a town as a tree, for servers without a query for neighborhoods. */
export interface NestedTown extends Place {
  readonly within: readonly (Place & {
    readonly within: readonly Place[];
    readonly contains: readonly Place[];
  })[];
  readonly events: readonly (Event & {
    readonly partOf: readonly Event[];
    readonly perpetrators: readonly Actor[];
    readonly targets: readonly Actor[];
  })[];
}

type Node = NeighborhoodResult['nodes'][number];
type Edge = NeighborhoodResult['edges'][number];

/** The graph in the tree. */
export function graphOfTown(town: NestedTown): NeighborhoodResult {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const see = (node: Place | Event) =>
    nodes.push({ id: node.id, label: 'name' in node ? node.name : node.title });
  const addEdge = (source: { id: string }, type: string, target: { id: string }) =>
    edges.push({ source: source.id, type, target: target.id });

  see(town);
  for (const district of town.within) {
    see(district);
    addEdge(town, 'WITHIN', district);
    for (const province of district.within) {
      see(province);
      addEdge(district, 'WITHIN', province);
    }
    for (const other of district.contains) {
      see(other);
      addEdge(other, 'WITHIN', district);
    }
  }
  const actors = new Map<string, Actor>();
  for (const event of town.events) {
    see(event);
    addEdge(event, 'OCCURRED_AT', town);
    for (const larger of event.partOf) {
      see(larger);
      addEdge(event, 'PART_OF', larger);
    }
    for (const [type, taking] of [
      ['PERPETRATED_BY', event.perpetrators],
      ['TARGETED', event.targets],
    ] as const) {
      for (const actor of taking) {
        see(actor);
        addEdge(event, type, actor);
        actors.set(actor.id, actor);
      }
    }
  }
  for (const actor of actors.values()) {
    for (const body of actor.partOf) if (actors.has(body.id)) addEdge(actor, 'PART_OF', body);
  }
  return asSets({ nodes, edges });
}
