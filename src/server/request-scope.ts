import { AsyncLocalStorage } from 'node:async_hooks';

/** What the log and masked errors need to know about the current request. */
export interface RequestScope {
  readonly requestId: string;
  /** Name of the operation, once known. */
  operation?: string;
  /** Its estimated cost, once known. */
  cost?: number;
}

/** Makes the scope available where a library does not pass it on, such as when an error is formatted. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
