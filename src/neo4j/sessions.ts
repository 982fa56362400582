import neo4j, { type Driver, type Session, type SessionMode } from 'neo4j-driver';
import type { Connection } from './database.js';
import { keepRowsYoung } from './keep-rows-young.js';

/** How long the driver may go on retrying what Neo4j calls transient. */
const RETRY_MILLISECONDS = 5_000;

/** Sessions on a pool of connections of their own. */
export class Sessions {
  readonly #driver: Driver;

  constructor(
    private readonly connection: Connection,
    private readonly mode: SessionMode,
    connections: number,
  ) {
    const { uri, user, password } = connection;
    keepRowsYoung();
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MILLISECONDS,
      maxConnectionPoolSize: connections,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      userAgent: 'claimgraph',
    });
  }

  open(): Session {
    return this.#driver.session({ database: this.connection.database, defaultAccessMode: this.mode });
  }

  async using<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.open();
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
