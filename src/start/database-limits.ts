import type { Config } from '../config.js';
import type { DatabaseLimits } from '../neo4j/limits.js';

/** A read ends with its request; this is for when we are not there to end it, in milliseconds. */
const GRACE = 5_000;

/** How much of Neo4j the server may take. */
export const databaseLimits = (config: Config): DatabaseLimits => ({
  readConnections: config.CLAIMGRAPH_READ_CONNECTIONS,
  writeConnections: config.CLAIMGRAPH_WRITE_CONNECTIONS,
  statementLength: config.CLAIMGRAPH_MAX_STATEMENT_LENGTH,
  plannings: config.CLAIMGRAPH_MAX_PLANNING,
  waitingPlans: config.CLAIMGRAPH_MAX_WAITING_PLANS,
  readMilliseconds: config.CLAIMGRAPH_REQUEST_TIMEOUT_MS + GRACE,
});
