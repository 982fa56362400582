import { AsyncLocalStorage } from 'node:async_hooks';
import type { AnswerSource } from './answers/answer-cache.js';
import type { Lasting } from './answers/answer.js';

/** What the log and masked errors need to know about the current request. */
export interface RequestScope {
  readonly requestId: string;
  /** Name of the operation, once known. */
  operation?: string;
  /** Its estimated cost, once known. */
  cost?: number;
  /** How long its answer is right, once known. */
  lasting?: Lasting;
  /** Where its answer came from, if the cache was asked. */
  cache?: AnswerSource;
}

/** Makes the scope available where a library does not pass it on, such as when an error is formatted. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
