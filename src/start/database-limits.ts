import type { Config } from '../config.js';
import type { DatabaseLimits } from '../neo4j/limits.js';

/** Reads end with their request; this limit applies if we are no longer there to end them. In milliseconds. */
const GRACE = 5_000;

/** How much of Neo4j the server may use. */
export const databaseLimits = (config: Config): DatabaseLimits => ({
  readConnections: config.CLAIMGRAPH_READ_CONNECTIONS,
  writeConnections: config.CLAIMGRAPH_WRITE_CONNECTIONS,
  statementLength: config.CLAIMGRAPH_MAX_STATEMENT_LENGTH,
  plannings: config.CLAIMGRAPH_MAX_PLANNING,
  waitingPlans: config.CLAIMGRAPH_MAX_WAITING_PLANS,
  readMilliseconds: config.CLAIMGRAPH_REQUEST_TIMEOUT_MS + GRACE,
});
