import type { FieldRequest } from '../../query/read/field-request.js';
import { QueryFile } from '../../query/run/query-file.js';
import type { EdgeRow } from '../graph/graph-rows.js';
import { ENTITY_EDGE_TYPES } from '../graph/edge-types.js';
import type { Walk } from './shortest-walks.js';

const QUERY = new QueryFile('edges-along', { between: ENTITY_EDGE_TYPES });

/** A walk with the edge taken at each step. */
export interface Route {
  readonly walk: Walk;
  readonly edges: readonly EdgeRow[];
}

/** Finds the edges along walks, up to a number of routes. Nodes related in several ways give several routes. */
export async function edgesAlong(
  walks: readonly Walk[],
  most: number,
  request: FieldRequest,
): Promise<Route[]> {
  const pairs = new Map(walks.flatMap(stepsOf).map((step) => [String(step), step]));
  const rows = (await QUERY.read({ pairs: [...pairs.values()] }, request)) as [EdgeRow[]][];
  const edges = new Map([...pairs.keys()].map((pair, index) => [pair, rows[index]?.[0] ?? []]));
  const routes = walks.flatMap((walk) => {
    const steps = stepsOf(walk).map((step) => edges.get(String(step)) ?? []);
    return choices(steps, most).map((taken) => ({ walk, edges: taken }));
  });
  return routes.slice(0, most);
}

const stepsOf = (walk: Walk): [string, string][] =>
  walk.slice(1).map((id, index) => [walk[index] as string, id]);

/** The first combinations of one item from each list. */
const choices = <Item>(lists: readonly (readonly Item[])[], most: number): Item[][] =>
  lists.reduce<Item[][]>(
    (chosen, list) => chosen.flatMap((one) => list.map((item) => [...one, item])).slice(0, most),
    [[]],
  );
