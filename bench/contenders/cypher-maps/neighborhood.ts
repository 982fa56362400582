import neo4j from 'neo4j-driver';
import { asSets, NEIGHBORHOOD_LIMIT, type NeighborhoodResult } from '../../queries/neighborhood.js';
import type { QueryRunner } from '../contender.js';
import { SHOWN_EDGE_TYPES } from '../shown-edge-types.js';
import type { Run } from './run.js';

/** Nearest first, then most connected, then by id; then all edges between the nodes found. */
const QUERY = `
MATCH (start:Place {id: $id})
MATCH path = (start)-[:${SHOWN_EDGE_TYPES}*0..2]-(node)
WITH node, min(length(path)) AS distance
WITH node, distance, COUNT { (node)-[:${SHOWN_EDGE_TYPES}]-() } AS degree
ORDER BY distance, degree DESC, node.id LIMIT $limit
WITH collect(node) AS nodes
RETURN
  [node IN nodes | {id: node.id, label: coalesce(node.name, node.title)}] AS nodes,
  COLLECT {
    UNWIND nodes AS source
    MATCH (source)-[edge:${SHOWN_EDGE_TYPES}]->(target) WHERE target IN nodes
    WITH DISTINCT source.id AS source, type(edge) AS type, target.id AS target
    RETURN {source: source, type: type, target: target} ORDER BY source, type, target
  } AS edges
`;

export const neighborhood =
  (run: Run): QueryRunner<'neighborhood'> =>
  ({ id }) =>
    Promise.resolve(async () => {
      const [row] = await run<NeighborhoodResult>(QUERY, { id, limit: neo4j.int(NEIGHBORHOOD_LIMIT) });
      return () => asSets(row as NeighborhoodResult);
    });
