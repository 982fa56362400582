/** HTTP statuses of errors that are not the sender's to mend, by their codes. */
export const STATUSES: Readonly<Record<string, number>> = {
  TIMEOUT: 503,
  OVERLOADED: 503,
  DATABASE_UNAVAILABLE: 503,
};

/** In how many seconds to come back after a 503: a Neo4j that is started anew, or a heavy request, takes about so long. */
export const RETRY_AFTER = 5;
