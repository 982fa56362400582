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
  // It stops, and breaks off what runs.
  'Neo.TransientError.Transaction.LockClientStopped',
]);
/** It could not begin, log or commit a transaction: after that it refuses everything until it is started anew. */
const BROKEN = 'Neo.DatabaseError.Transaction.';
/** The database is gone, or we are not let in: for the operator to mend, and not for a user to read about. */
const NOT_FOUND = 'Neo.ClientError.Database.DatabaseNotFound';
const SECURITY = 'Neo.ClientError.Security.';

/** The driver has no code for a connection that takes too long, or that is gone when it is wanted. */
const NO_CONNECTION = /^(Connection acquisition timed out|Pool is closed|No connection available)/;

/** Nothing answers there, or not in time, or what answers is broken. */
export const isUnreachable = ({ code, message }: Neo4jError): boolean =>
  UNREACHABLE.has(code) || code.startsWith(BROKEN) || NO_CONNECTION.test(message);

/** Turns what a user can act on into a user error; everything else passes as it is and is masked later. */
export function translateFailure(failure: unknown): unknown {
  if (!(failure instanceof Neo4jError)) return failure;
  if (TIMED_OUT.has(failure.code)) {
    return UserError.of({
      code: 'TIMEOUT',
      path: '',
      message: 'The question took longer than it may.',
      hint: 'Ask for fewer rows, fewer levels, or a narrower filter.',
    });
  }
  if (isUnreachable(failure) || failure.code === NOT_FOUND || failure.code.startsWith(SECURITY)) {
    return UserError.of({
      code: 'DATABASE_UNAVAILABLE',
      path: '',
      message: 'The database does not answer.',
      hint: 'Try again in a moment; /readyz tells when it answers again.',
    });
  }
  return failure;
}

/** Whether a signal was aborted because the time of its request was up. */
export const isTimeLimit = (reason: unknown): boolean =>
  reason instanceof UserError && reason.extensions['code'] === 'TIMEOUT';
