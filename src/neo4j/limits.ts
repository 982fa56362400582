/** How much of a Neo4j one process may use. */
export interface DatabaseLimits {
  /** Connections for reads. */
  readonly readConnections: number;
  /** Connections for writes. Writes wait for each other, so they have their own: reads continue meanwhile. */
  readonly writeConnections: number;
  /** Maximum characters of a statement. Neo4j's parser cannot be stopped, so longer ones must not reach it. */
  readonly statementLength: number;
  /** Maximum number of statements planned for the first time at once. */
  readonly plannings: number;
  /** Maximum number of statements waiting to be planned in the background. */
  readonly waitingPlans: number;
  /** How long a read may run in Neo4j if nobody is left to end it, in milliseconds; zero for any time. */
  readonly readMilliseconds: number;
}

/** For commands, which their user can stop. */
export const DEFAULT_LIMITS: DatabaseLimits = {
  readConnections: 100,
  writeConnections: 20,
  statementLength: 1_000_000,
  plannings: 2,
  waitingPlans: 20,
  readMilliseconds: 0,
};
