import type { Database } from '../../src/neo4j/database.js';

const NODES =
  'MATCH (node) WHERE NOT node:Migration RETURN labels(node) AS labels, properties(node) AS properties';
const EDGES =
  'MATCH (node)-[edge]->(other) RETURN node.id AS node, type(edge) AS type, properties(edge) AS properties, other.id AS other';

/** Every node and every relationship with all that is stored of it, in a fixed order. */
export async function everythingStored(database: Database): Promise<string[]> {
  const sorted = (_: string, value: unknown): unknown =>
    value && Object.getPrototypeOf(value) === Object.prototype
      ? Object.fromEntries(Object.entries(value).sort())
      : value;
  const nodes = await database.reader().run<{ labels: string[] }>({ text: NODES, parameters: {} });
  const edges = await database.reader().run({ text: EDGES, parameters: {} });
  const rows = [...nodes.map((node) => ({ ...node, labels: [...node.labels].sort() })), ...edges];
  return rows.map((row) => JSON.stringify(row, sorted)).sort();
}
