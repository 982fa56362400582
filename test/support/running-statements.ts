import type { Database } from '../../src/neo4j/database.js';

/** A statement that never ends by itself. */
export const ENDLESS = `UNWIND range(1, 1000000000000) AS number
WITH number WHERE number < 0
RETURN number`;

const OTHERS = `SHOW TRANSACTIONS YIELD currentQuery, metaData
WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
RETURN currentQuery, metaData.claimgraph`;

/** The statements running in Neo4j, except this one: text and purpose of each. A text is empty while it is planned. */
export const runningStatements = (database: Database): Promise<[text: string, purpose: string | null][]> =>
  database.read({ text: OTHERS, parameters: {} });
