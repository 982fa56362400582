/** How much of a Neo4j one process may take. */
export interface DatabaseLimits {
  /** Connections for reads. */
  readonly readConnections: number;
  /** Connections for writes. They wait for each other, so they have their own: reads go on while they do. */
  readonly writeConnections: number;
  /** Characters of one statement. Neo4j's parser cannot be stopped, so what is too long never reaches it. */
  readonly statementLength: number;
  /** Statements that may be planned at once for the first time. */
  readonly plannings: number;
  /** Statements that may wait to be planned in the background. */
  readonly waitingPlans: number;
  /** How long one read may run in Neo4j when nobody is left to end it, in milliseconds; zero for any time. */
  readonly readMilliseconds: number;
}

/** For commands, which somebody runs who can stop them. */
export const DEFAULT_LIMITS: DatabaseLimits = {
  readConnections: 100,
  writeConnections: 20,
  statementLength: 1_000_000,
  plannings: 2,
  waitingPlans: 20,
  readMilliseconds: 0,
};
