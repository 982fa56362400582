import { Neo4jError } from 'neo4j-driver';
import { UserError } from '../errors/user-error.js';

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);
const UNREACHABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  // Neo4j is stopping, and cancels what runs.
  'Neo.TransientError.Transaction.LockClientStopped',
]);
const BOOKMARK = 'Neo.ClientError.Transaction.InvalidBookmark';
/** Neo4j could not begin, log or commit a transaction: it then rejects everything until restarted. */
const BROKEN = 'Neo.DatabaseError.Transaction.';
/** The database is gone, or we are rejected: for the operator to fix, and of no use to a user. */
const NOT_FOUND = 'Neo.ClientError.Database.DatabaseNotFound';
const SECURITY = 'Neo.ClientError.Security.';

/** The driver has no code for a connection that takes too long, or is gone when needed. */
const NO_CONNECTION = /^(Connection acquisition timed out|Pool is closed|No connection available)/;

/** Nothing answers, or not in time, or what answers is broken. */
export const isUnreachable = ({ code, message }: Neo4jError): boolean =>
  UNREACHABLE.has(code) || code.startsWith(BROKEN) || NO_CONNECTION.test(message);

/** Turns failures that a user can act on into user errors; others pass through and are masked later. */
export function translateFailure(failure: unknown): unknown {
  if (!(failure instanceof Neo4jError)) return failure;
  if (TIMED_OUT.has(failure.code)) {
    return UserError.of({
      code: 'TIMEOUT',
      path: '',
      message: 'The request took too long.',
      hint: 'Request fewer rows, fewer levels, or use a narrower filter.',
    });
  }
  if (failure.code.startsWith(BOOKMARK)) {
    return UserError.of({
      code: 'INVALID_REQUEST',
      path: 'headers.claimgraph-bookmark',
      message: 'The database does not know this bookmark.',
      hint: 'Send the header as a response of this API had it, or leave it out.',
    });
  }
  if (isUnreachable(failure) || failure.code === NOT_FOUND || failure.code.startsWith(SECURITY)) {
    return UserError.of({
      code: 'DATABASE_UNAVAILABLE',
      path: '',
      message: 'The database does not answer.',
      hint: 'Try again in a moment; /readyz shows when it answers again.',
    });
  }
  return failure;
}

/** Whether a signal was aborted because its request ran out of time. */
export const isTimeLimit = (reason: unknown): boolean =>
  reason instanceof UserError && reason.extensions['code'] === 'TIMEOUT';
