/** HTTP statuses, by code, of errors that the sender cannot fix. */
export const STATUSES: Readonly<Record<string, number>> = {
  TIMEOUT: 503,
  OVERLOADED: 503,
  DATABASE_UNAVAILABLE: 503,
};

/** Seconds until a retry after a 503: about as long as a restart of Neo4j or a heavy request takes. */
export const RETRY_AFTER = 5;
