import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type { Connection } from './database.js';
import { keepRowsYoung } from './keep-rows-young.js';

/** How long the driver may go on retrying what Neo4j calls transient. */
const RETRY_MILLISECONDS = 5_000;

/** Sessions with a Neo4j where it listens at present: one that was started anew may have got another port. */
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

  session(defaultAccessMode: SessionMode): Session {
    const { uri, database } = this.connection;
    if (uri !== this.#uri) {
      // What still waits for an answer from there gets none.
      void this.#driver.close();
      this.#uri = uri;
      this.#driver = openDriver(this.connection, this.connections);
    }
    return this.#driver.session({ database, defaultAccessMode });
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

function openDriver({ uri, user, password }: Connection, connections: number): Driver {
  keepRowsYoung();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    userAgent: 'claimgraph',
  });
}
