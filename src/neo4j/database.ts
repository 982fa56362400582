import neo4j, {
  type Driver,
  type Record as NeoRecord,
  type ManagedTransaction,
  type Session,
  type SessionMode,
  type Transaction,
} from 'neo4j-driver';
import { explainConnectFailure } from './connect-failure.js';
import { translateFailure } from './failures.js';
import { keepRowsYoung } from './keep-rows-young.js';
import type { Statement } from './statement.js';

/** Where a Neo4j listens and who we are to it. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What is made of a row as soon as it arrives, while the database may still be working on the next. */
export type ReadRow<Row> = (row: unknown[], index: number) => Row;

type ReadRecord<Row> = (record: NeoRecord, index: number) => Row;

/** Runs statements that only read. */
export interface Reader {
  /** Rows as objects by column name. Integers are JavaScript numbers. */
  run<Row extends object>(statement: Statement): Promise<Row[]>;
}

/** Runs statements inside one managed write transaction. */
export type WriteTransaction = Reader;

/** How long the driver may go on retrying what Neo4j calls transient. */
const RETRY_MILLISECONDS = 5_000;
const WRITE_TIMEOUT_MILLISECONDS = 300_000;

const RETURN_ONE: Statement = { text: 'RETURN 1', parameters: {} };

/** The one door to Neo4j: parameterised statements in, plain JavaScript values out. */
export class Database {
  #statements = 0;

  private constructor(
    private readonly driver: Driver,
    private readonly name: string,
  ) {}

  /**
   * Connects and checks that the server answers and lets us in. Throws a StartError that names the setting to look
   * at; it is a DatabaseUnreachable when nothing answers.
   */
  static async connect(connection: Connection): Promise<Database> {
    try {
      const connected = new Database(openDriver(connection), connection.database);
      return await connected.checked();
    } catch (failure) {
      throw explainConnectFailure(failure, connection);
    }
  }

  /** How many statements have been sent since the start. */
  get statements(): number {
    return this.#statements;
  }

  /**
   * One auto-commit read: rows as positional lists, or what is made of each as it arrives. An aborted signal stops the
   * work in the database too.
   */
  read<Row = unknown[]>(
    statement: Statement,
    signal?: AbortSignal,
    readRow: ReadRow<Row> = (row) => row as Row,
  ): Promise<Row[]> {
    return this.records(statement, (record, index) => readRow([...record.values()], index), signal);
  }

  /** The same reads, for what takes rows by the names of their columns. */
  reader(signal?: AbortSignal): Reader {
    return {
      run: async <Row extends object>(statement: Statement): Promise<Row[]> =>
        this.records(statement, (record) => record.toObject() as Row, signal),
    };
  }

  private async records<Row>(
    statement: Statement,
    readRecord: ReadRecord<Row>,
    signal?: AbortSignal,
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    const session = this.driver.session({ database: this.name, defaultAccessMode: neo4j.session.READ });
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const rows = await this.run(session, statement, readRecord);
      // A session that is closed ends its results as if there were no more.
      signal?.throwIfAborted();
      return rows;
    } catch (failure) {
      signal?.throwIfAborted();
      if (!neo4j.isRetryableError(failure)) throw translateFailure(failure);
      return await this.run(session, statement, readRecord).catch((again: unknown) => {
        throw translateFailure(again);
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  /** One managed write transaction. The work may be run again, so it must be idempotent. */
  async write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.withSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(this.within(transaction)), {
        timeout: WRITE_TIMEOUT_MILLISECONDS,
      }),
    ).catch(translated);
  }

  /** Does the work while a transaction holds the locks that the statement takes. They fall if we are killed. */
  async holding<Result>(lock: Statement, work: () => Promise<Result>): Promise<Result> {
    return this.withSession(neo4j.session.WRITE, async (session) => {
      const transaction = await session.beginTransaction();
      await this.within(transaction).run(lock);
      const result = await work();
      await transaction.commit();
      return result;
    }).catch(translated);
  }

  /** Answers when the database does; throws a clear error when it does not. */
  async ping(): Promise<void> {
    await this.read(RETURN_ONE);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async checked(): Promise<this> {
    try {
      await this.withSession(neo4j.session.READ, (session) => session.run(RETURN_ONE.text));
      return this;
    } catch (failure) {
      await this.close();
      throw failure;
    }
  }

  private async withSession<Result>(
    defaultAccessMode: SessionMode,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.driver.session({ database: this.name, defaultAccessMode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  private async run<Row>(
    session: Session,
    { text, parameters }: Statement,
    readRecord: ReadRecord<Row>,
  ): Promise<Row[]> {
    this.#statements += 1;
    const rows: Row[] = [];
    for await (const record of session.run(text, parameters)) rows.push(readRecord(record, rows.length));
    return rows;
  }

  private within(transaction: ManagedTransaction | Transaction): WriteTransaction {
    return {
      run: async <Row extends object>({ text, parameters }: Statement): Promise<Row[]> => {
        this.#statements += 1;
        const result = await transaction.run(text, parameters);
        return result.records.map((record) => record.toObject() as Row);
      },
    };
  }
}

const translated = (failure: unknown): never => {
  throw translateFailure(failure);
};

function openDriver({ uri, user, password }: Connection): Driver {
  keepRowsYoung();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: RETRY_MILLISECONDS,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    userAgent: 'claimgraph',
  });
}
