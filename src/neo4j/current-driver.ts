import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type { Connection } from './connection.js';

/** How long the driver may retry errors that Neo4j calls transient. */
const RETRY_MILLISECONDS = 5_000;

/** Opens sessions at Neo4j's current address: after a restart, its port may differ. */
export class CurrentDriver {
  #uri: string;
  #driver: Driver;

  constructor(
    private readonly connection: Connection,
    private readonly connections: number,
  ) {
    this.#uri = connection.uri;
    this.#driver = openDriver(connection, connections);
  }

  session(defaultAccessMode: SessionMode, bookmarks: string[] = []): Session {
    const { uri, database } = this.connection;
    if (uri !== this.#uri) {
      // Work that still waits for the old address fails.
      void this.#driver.close();
      this.#uri = uri;
      this.#driver = openDriver(this.connection, this.connections);
    }
    return this.#driver.session({ database, defaultAccessMode, bookmarks });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function openDriver({ uri, user, password }: Connection, connections: number): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    userAgent: 'claimgraph',
  });
}
