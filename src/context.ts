import type { AsOf } from './time/as-of.js';
import type { Database } from './neo4j/database.js';

/** The sender of a request. */
export interface Identity {
  /** Name under which this sender may write; null if it may not. */
  readonly writer: string | null;
  /** Returns that name. Throws READ_ONLY or UNAUTHENTICATED, with a hint, if the sender may not write. */
  requireWriter(): string;
}

/** A server that speaks the protocol of OpenAI for a language model. */
export interface ModelServer {
  /** Where its endpoints begin, such as http://localhost:11434/v1. */
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
}

/** What resolvers know about their request. */
export interface Context {
  readonly requestId: string;
  readonly database: Database;
  readonly identity: Identity;
  /** Aborts when the client disconnects or the time is up; the database then stops its work for it. */
  readonly signal: AbortSignal;
  /** The language model that reads texts; without one, the grammar does. */
  readonly languageModel?: ModelServer | null;
  /** Instant as of which the whole request is executed, if given. */
  readonly asOf?: AsOf;
}
