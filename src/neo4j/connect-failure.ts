import { Neo4jError } from 'neo4j-driver';
import { StartError } from '../errors/start-error.js';
import type { Connection } from './connection.js';
import { isUnreachable } from './failures.js';

/** Nothing answers at the address, or not yet. */
export class DatabaseUnreachable extends StartError {
  override readonly name = 'DatabaseUnreachable';
}

const REFUSED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.Forbidden',
  'Neo.ClientError.Security.CredentialsExpired',
]);

/** Says which setting to check if a connection fails. Never repeats a password. */
export function explainConnectFailure(failure: unknown, connection: Connection): StartError {
  const { user, database } = connection;
  const uri = connection.uri.replace(/\/\/.*@/, '//');
  if (!(failure instanceof Neo4jError)) {
    return new StartError(`NEO4J_URI is invalid: ${uri} (${reason(failure)})`);
  }
  if (REFUSED.has(failure.code)) {
    return new StartError(
      `The Neo4j at ${uri} rejects user "${user}" with this password: check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  if (failure.code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new StartError(
      `The Neo4j at ${uri} received too many wrong passwords: wait a few seconds, and check NEO4J_PASSWORD.`,
    );
  }
  if (failure.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StartError(
      `The Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE (the default is neo4j).`,
    );
  }
  if (isUnreachable(failure)) {
    return new DatabaseUnreachable(
      `No Neo4j answers at ${uri}: check NEO4J_URI, and that the server is running. (${reason(failure)})`,
    );
  }
  return new StartError(`The Neo4j at ${uri} refused the connection: ${reason(failure)} (${failure.code})`);
}

/** The driver's cause if it has one, otherwise the first sentence of the message. */
function reason(failure: unknown): string {
  const message = failure instanceof Error ? failure.message : String(failure);
  const [, cause] = /Caused by: (.+)/.exec(message) ?? [];
  return cause ?? /^.*?\.(?=\s|$)|^.*/.exec(message)?.[0] ?? message;
}
