import type { Session, SessionMode } from 'neo4j-driver';
import { type Bookmarks, NO_BOOKMARKS } from './bookmarks.js';
import { CurrentDriver } from './current-driver.js';
import type { Connection } from './connection.js';

/** Sessions for reads or for writes, on separate connections. */
export class Sessions {
  readonly #driver: CurrentDriver;

  constructor(
    connection: Connection,
    private readonly mode: SessionMode,
    connections: number,
  ) {
    this.#driver = new CurrentDriver(connection, connections);
  }

  /** The session sees what the bookmarks stand for, and may wait for it. */
  open({ current }: Bookmarks = NO_BOOKMARKS): Session {
    return this.#driver.session(this.mode, current);
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
