import type { Database } from '../../src/neo4j/database.js';

/** Every node and relationship with every property, in a fixed order, to show that nothing has changed. */
export const contents = (database: Database): Promise<unknown[][]> =>
  database.read({
    text: `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
           WITH n, r, m ORDER BY n.id, type(r), m.id
           RETURN labels(n), properties(n), collect([type(r), properties(r), m.id])`,
    parameters: {},
  });
