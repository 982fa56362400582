import { Neo4jError } from 'neo4j-driver';
import pRetry from 'p-retry';
import { isUnreachable } from './failures.js';

export interface RetryLimits {
  /** How long to wait for an unavailable database. */
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs work, and repeats it if the database becomes unavailable, until the time is up. */
export function retryWhileUnreachable<Result>(
  { milliseconds, signal }: RetryLimits,
  work: () => Promise<Result>,
): Promise<Result> {
  if (milliseconds === 0) return work();
  return pRetry(work, {
    retries: Infinity,
    minTimeout: 250,
    maxTimeout: 2_000,
    maxRetryTime: milliseconds,
    shouldRetry: ({ error }) => error instanceof Neo4jError && isUnreachable(error),
    ...(signal && { signal }),
  });
}
