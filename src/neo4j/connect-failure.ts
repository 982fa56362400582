import { Neo4jError } from 'neo4j-driver';
import { StartError } from '../errors/start-error.js';
import type { Connection } from './database.js';
import { isUnreachable } from './failures.js';

/** Nothing answers there, or not yet. */
export class DatabaseUnreachable extends StartError {
  override readonly name = 'DatabaseUnreachable';
}

const REFUSED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.Security.CredentialsExpired',
]);

/** Says which setting to look at when a connection cannot be made. Never repeats a password. */
export function explainConnectFailure(failure: unknown, connection: Connection): StartError {
  const { user, database } = connection;
  const uri = connection.uri.replace(/\/\/.*@/, '//');
  if (!(failure instanceof Neo4jError)) {
    return new StartError(`NEO4J_URI cannot be used: ${uri} (${reason(failure)})`);
  }
  if (REFUSED.has(failure.code)) {
    return new StartError(
      `The Neo4j at ${uri} refuses user "${user}" with the password given: check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  if (failure.code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new StartError(
      `The Neo4j at ${uri} was given too many wrong passwords: wait a few seconds, and check NEO4J_PASSWORD.`,
    );
  }
  if (failure.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StartError(
      `The Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE (the usual one is neo4j).`,
    );
  }
  if (isUnreachable(failure)) {
    return new DatabaseUnreachable(
      `No Neo4j answers at ${uri}: check NEO4J_URI, and that the server runs. (${reason(failure)})`,
    );
  }
  return new StartError(`The Neo4j at ${uri} does not let us in: ${reason(failure)} (${failure.code})`);
}

/** The cause where the driver names one, or else its first sentence. */
function reason(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const [, cause] = /Caused by: (.+)/.exec(message) ?? [];
  return cause ?? /^.*?\.(?=\s|$)|^.*/.exec(message)?.[0] ?? message;
}
