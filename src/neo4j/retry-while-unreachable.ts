import { Neo4jError } from 'neo4j-driver';
import pRetry from 'p-retry';
import { isUnreachable } from './failures.js';

export interface RetryLimits {
  /** For how long a database that is away is waited for. */
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
}

/** Does the work, and does it again when the database went away under it, until the patience is at an end. */
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
