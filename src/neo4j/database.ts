import neo4j, { type ManagedTransaction, type Transaction } from 'neo4j-driver';
import { explainConnectFailure } from './connect-failure.js';
import { translateFailure } from './failures.js';
import { DEFAULT_LIMITS, type DatabaseLimits } from './limits.js';
import { retryWhileUnreachable, type RetryLimits } from './retry-while-unreachable.js';
import { runImmediately, type Scheduler } from './scheduler.js';
import { Reads } from './reads.js';
import { Sessions } from './sessions.js';
import type { Statement } from './statement.js';
import { unlessAborted } from './unless-aborted.js';

/** Where a Neo4j listens and who we are to it. */
export interface Connection {
  /** May change while we are connected: new sessions go to the new address. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What is made of a row as soon as it arrives, while the database may still be working on the next. */
export type ReadRow<Row> = (row: unknown[], index: number) => Row;

/** Runs statements that only read. */
export interface Reader {
  /** Rows as objects by column name. Integers are JavaScript numbers. */
  run<Row extends object>(statement: Statement): Promise<Row[]>;
}

/** Runs statements inside one managed write transaction. */
export type WriteTransaction = Reader;

export interface DatabaseOptions {
  /** For how many milliseconds a statement waits for a database that is away. Unset: it fails at once. */
  readonly patience?: number;
  /** How a database is waited for that does not answer when we connect. Unset: that fails at once. */
  readonly connecting?: RetryLimits;
  readonly limits?: DatabaseLimits;
}

const WRITE_TIMEOUT_MILLISECONDS = 300_000;

const RETURN_ONE: Statement = { text: 'RETURN 1', parameters: {} };

/** The one door to Neo4j: parameterised statements in, plain JavaScript values out. */
export class Database {
  private constructor(
    private readonly reads: Reads,
    private readonly writes: Sessions,
    private readonly patience: number,
    private readonly pace: Scheduler = runImmediately,
    private readonly viewed?: Database,
  ) {}

  /**
   * Connects and checks that the server answers and lets us in. Throws a StartError that names the setting to look
   * at; it is a DatabaseUnreachable when nothing answers.
   */
  static async connect(
    connection: Connection,
    { patience = 0, connecting = { milliseconds: 0 }, limits = DEFAULT_LIMITS }: DatabaseOptions = {},
  ): Promise<Database> {
    try {
      const reads = new Reads(connection, patience, limits);
      const writes = new Sessions(connection, neo4j.session.WRITE, limits.writeConnections);
      const connected = new Database(reads, writes, patience);
      await retryWhileUnreachable(connecting, () => reads.check()).catch(async (failure: unknown) => {
        await connected.close();
        throw failure;
      });
      return connected;
    } catch (failure) {
      connecting.signal?.throwIfAborted();
      throw explainConnectFailure(failure, connection);
    }
  }

  /** How many statements have been sent since the start. */
  get statements(): number {
    return this.reads.statements;
  }

  /** The same database, where each read waits until the pace lets it go. */
  paced(pace: Scheduler): Database {
    return new Database(this.reads, this.writes, this.patience, pace, this.origin);
  }

  /** That of which this is a view; itself where it is none. */
  get origin(): Database {
    return this.viewed ?? this;
  }

  /**
   * One auto-commit read: rows as positional lists, or what is made of each as it arrives. An aborted signal ends it at
   * once, and stops the work in the database too.
   */
  read<Row = unknown[]>(
    statement: Statement,
    signal?: AbortSignal,
    readRow: ReadRow<Row> = (row) => row as Row,
  ): Promise<Row[]> {
    return this.reads.read(statement, (record, index) => readRow([...record.values()], index), {
      pace: this.pace,
      signal,
    });
  }

  /** The same reads, for what takes rows by the names of their columns. */
  reader(signal?: AbortSignal): Reader {
    return {
      run: <Row extends object>(statement: Statement): Promise<Row[]> =>
        this.reads.read(statement, (record) => record.toObject() as Row, { pace: this.pace, signal }),
    };
  }

  /** One read, which ends when all is seen of every write that it may have seen a part of. It waits for no writer. */
  async readSettled(statement: Statement, signal?: AbortSignal): Promise<unknown[][]> {
    signal?.throwIfAborted();
    const work = this.reads.settled(statement, (record) => [...record.values()]);
    return signal ? unlessAborted(work, signal) : work;
  }

  /**
   * One managed write transaction. The work may be run again, so it must be idempotent. An aborted signal takes it back,
   * unless it is being committed.
   */
  async write<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    try {
      return await retryWhileUnreachable({ milliseconds: this.patience, signal }, () =>
        this.writeOnce(work, signal),
      );
    } catch (failure) {
      signal?.throwIfAborted();
      throw translateFailure(failure);
    }
  }

  private async writeOnce<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    signal?.throwIfAborted();
    const session = this.writes.open();
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await session.executeWrite(
        async (transaction) => {
          const result = await work(this.within(transaction));
          signal?.throwIfAborted();
          signal?.removeEventListener('abort', stop);
          return result;
        },
        { timeout: WRITE_TIMEOUT_MILLISECONDS },
      );
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  /**
   * Runs a statement that commits in batches of its own (`CALL … IN TRANSACTIONS`), which no transaction may hold. It may be
   * run again, so it must be idempotent.
   */
  async writeInBatches({ text, parameters }: Statement): Promise<void> {
    await this.writes.using((session) => session.run(text, parameters)).catch(translated);
  }

  /** Does the work while a transaction holds the locks that the statement takes, for any time. They fall if we are killed. */
  async holding<Result>(lock: Statement, work: () => Promise<Result>): Promise<Result> {
    return this.writes
      .using(async (session) => {
        const transaction = await session.beginTransaction({ timeout: 0 });
        await this.within(transaction).run(lock);
        const result = await work();
        await transaction.commit();
        return result;
      })
      .catch(translated);
  }

  /** Answers when the database does; throws a clear error when it does not. */
  async ping(): Promise<void> {
    await this.read(RETURN_ONE);
  }

  async close(): Promise<void> {
    await Promise.all([this.reads.close(), this.writes.close()]);
  }

  private within(transaction: ManagedTransaction | Transaction): WriteTransaction {
    return {
      run: async <Row extends object>({ text, parameters }: Statement): Promise<Row[]> => {
        this.reads.statements += 1;
        const result = await transaction.run(text, parameters);
        return result.records.map((record) => record.toObject() as Row);
      },
    };
  }
}

const translated = (failure: unknown): never => {
  throw translateFailure(failure);
};
