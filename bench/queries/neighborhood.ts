/** Everything at most two edges from a town, and all edges between. Contenders that can, apply the limit. */
export interface NeighborhoodVariables {
  readonly id: string;
}

export const NEIGHBORHOOD_LIMIT = 500;

/** As sets, in the order of ids: the towns queried have fewer neighbors than the limit. */
export interface NeighborhoodResult {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly { readonly source: string; readonly type: string; readonly target: string }[];
}

const TOWNS_ASKED_FOR = 5;
const EVENTS_PER_TOWN = 50;

/** One of a few medium-sized towns. */
export function neighborhoodVariables(round: number, events: number): NeighborhoodVariables {
  const towns = Math.ceil(events / EVENTS_PER_TOWN);
  return { id: `place:town-${(Math.floor(towns / 2) + (round % TOWNS_ASKED_FOR)) % towns}` };
}

/** The neighborhood in the form for comparison. */
export function asSets({ nodes, edges }: NeighborhoodResult): NeighborhoodResult {
  const byId = new Map(nodes.map(({ id, label }) => [id, { id, label }]));
  const byName = new Map(
    edges.map(({ source, type, target }) => [`${source} ${type} ${target}`, { source, type, target }]),
  );
  return { nodes: inOrder(byId), edges: inOrder(byName) };
}

const inOrder = <Item>(items: ReadonlyMap<string, Item>): Item[] =>
  [...items.keys()].sort().map((name) => items.get(name) as Item);
