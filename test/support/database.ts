import { Database } from '../../src/neo4j/database.js';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Statement } from '../../src/neo4j/statement.js';

/** The Neo4j of this test run, as set in the environment by borrow-neo4j.ts. */
export const testConnection = (): Connection => ({
  uri: process.env.CLAIMGRAPH_TEST_NEO4J_URI ?? '',
  user: 'neo4j',
  password: process.env.CLAIMGRAPH_TEST_NEO4J_PASSWORD ?? '',
  database: 'neo4j',
});

/** Migrated; contains whatever the previous test left. */
export const connectToTestDatabase = (): Promise<Database> => Database.connect(testConnection());

/** A change that our own code has no reason to make. */
export async function change(
  database: Database,
  text: string,
  parameters: Statement['parameters'] = {},
): Promise<void> {
  await database.write((transaction) => transaction.run({ text, parameters }));
}

/** In batches: a transaction that removes a whole data set takes minutes, and all of Neo4j's memory. */
const REMOVE = `
MATCH (node) WHERE NOT node:Migration
WITH node LIMIT 5000
DETACH DELETE node
RETURN count(*) AS removed
`;

/** Removes every record; the schema stays. */
export async function emptyDatabase(database: Database): Promise<void> {
  for (;;) {
    const [row] = await database.write((transaction) =>
      transaction.run<{ removed: number }>({ text: REMOVE, parameters: {} }),
    );
    if (!row?.removed) return;
  }
}
