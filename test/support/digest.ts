import { createHash } from 'node:crypto';
import type { Database } from '../../src/neo4j/database.js';

const NODES = `
MATCH (node)
WITH node, [key IN keys(node) | [key, node[key]]] AS properties
RETURN labels(node), COLLECT { UNWIND properties AS pair RETURN pair ORDER BY pair[0] }
ORDER BY elementId(node)
`;
const RELATIONSHIPS = `
MATCH (source)-[edge]->(target)
WITH source, edge, target, [key IN keys(edge) | [key, edge[key]]] AS properties
RETURN elementId(source), type(edge), elementId(target), COLLECT { UNWIND properties AS pair RETURN pair ORDER BY pair[0] }
ORDER BY elementId(edge)
`;

/** Equal as long as no property of any node or relationship has changed. */
export async function digestOf(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const text of [NODES, RELATIONSHIPS]) {
    hash.update(JSON.stringify(await database.read({ text, parameters: {} })));
  }
  return hash.digest('hex');
}
