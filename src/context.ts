import type { AsOf } from './time/as-of.js';
import type { Database } from './neo4j/database.js';

/** The sender of a request. */
export interface Identity {
  /** Name under which this sender may write; null if it may not. */
  readonly writer: string | null;
  /** Returns that name. Throws READ_ONLY or UNAUTHENTICATED, with a hint, if the sender may not write. */
  requireWriter(): string;
}

/** What resolvers know about their request. */
export interface Context {
  readonly requestId: string;
  readonly database: Database;
  readonly identity: Identity;
  /** Aborts when the client disconnects or the time is up; the database then stops its work for it. */
  readonly signal: AbortSignal;
  /** Instant as of which the whole request is executed, if given. */
  readonly asOf?: AsOf;
}
