import neo4j from 'neo4j-driver';
import { asSets, NEIGHBORHOOD_LIMIT } from '../../queries/neighborhood.js';
import type { QueryRunner } from '../contender.js';
import { SHOWN_EDGE_TYPES } from '../shown-edge-types.js';
import type { Run } from './run.js';

/** Nearest first, then most connected, then by id; then all edges between the nodes found. */
const QUERY = `
MATCH (start:Place {id: $id})
CALL (start) {
  MATCH (start)-[:${SHOWN_EDGE_TYPES}]-(node) WITH DISTINCT node
  WITH node ORDER BY COUNT { (node)-[:${SHOWN_EDGE_TYPES}]-() } DESC, node.id LIMIT $limit
  RETURN collect(node) AS near
}
CALL (start, near) {
  UNWIND near AS step
  MATCH (step)-[:${SHOWN_EDGE_TYPES}]-(node) WITH DISTINCT start, near, node
  WHERE node <> start AND NOT node IN near
  WITH node ORDER BY COUNT { (node)-[:${SHOWN_EDGE_TYPES}]-() } DESC, node.id LIMIT $limit
  RETURN collect(node) AS far
}
WITH ([start] + near + far)[..$limit] AS nodes
CALL (nodes) {
  UNWIND nodes AS source
  MATCH (source)-[edge:${SHOWN_EDGE_TYPES}]->(target) WHERE target IN nodes
  RETURN collect(DISTINCT [source.id, type(edge), target.id]) AS edges
}
RETURN [[node IN nodes | [node.id, coalesce(node.name, node.title)]], edges]
`;

type Row = [nodes: [id: string, label: string][], edges: [source: string, type: string, target: string][]];

export const neighborhood =
  (run: Run): QueryRunner<'neighborhood'> =>
  ({ id }) =>
    Promise.resolve(async () => {
      const [row] = await run<Row>(QUERY, { id, limit: neo4j.int(NEIGHBORHOOD_LIMIT) });
      const [nodes, edges] = row as Row;
      const graph = {
        nodes: nodes.map(([node, label]) => ({ id: node, label })),
        edges: edges.map(([source, type, target]) => ({ source, type, target })),
      };
      return () => asSets(graph);
    });
