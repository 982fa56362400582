import type { AsOf } from './graph/snapshot/as-of.js';
import type { Database } from './neo4j/database.js';

/** Who sends a request, as far as it concerns us. */
export interface Identity {
  /** The name under which this sender may write; null where it may not. */
  readonly writer: string | null;
  /** The name under which this sender writes. Throws READ_ONLY or UNAUTHENTICATED, with what to do, without leave. */
  requireWriter(): string;
}

/** What a resolver knows of its request. */
export interface Context {
  readonly requestId: string;
  readonly database: Database;
  readonly identity: Identity;
  /** Aborted when the client goes away or the time is up; the database then stops working on it. */
  readonly signal: AbortSignal;
  /** As of when the whole request is executed, where it says so. */
  readonly asOf?: AsOf;
}
