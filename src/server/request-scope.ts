import { AsyncLocalStorage } from 'node:async_hooks';

/** What the log and a masked error need to know of the request that is being served. */
export interface RequestScope {
  readonly requestId: string;
  /** Name of the operation that runs, once it is known. */
  operation?: string;
  /** What it could read at most, once that is estimated. */
  cost?: number;
}

/** Carries the scope to where a library calls us without it, such as the formatting of an error. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
