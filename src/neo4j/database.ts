import neo4j, { type ManagedTransaction, type Transaction } from 'neo4j-driver';
import { explainConnectFailure } from './connect-failure.js';
import { translateFailure } from './failures.js';
import { DEFAULT_LIMITS, type DatabaseLimits } from './limits.js';
import { retryWhileUnreachable, type RetryLimits } from './retry-while-unreachable.js';
import { runImmediately, type Scheduler } from './scheduler.js';
import { Reads } from './reads.js';
import { Sessions } from './sessions.js';
import { sessions, statementDuration } from '../telemetry/metrics.js';
import { observe, SpanKind } from '../telemetry/observe.js';
import type { Statement } from './statement.js';
import { unlessAborted } from './unless-aborted.js';
import { Bookmarks, NO_BOOKMARKS } from './bookmarks.js';
import type { Connection } from './connection.js';

/** Converts a row as soon as it arrives, while the database may still be working on the next. */
export type ReadRow<Row> = (row: unknown[], index: number) => Row;

/** Runs statements that only read. */
export interface Reader {
  /** Returns rows as objects by column name. Integers are JavaScript numbers. */
  run<Row extends object>(statement: Statement): Promise<Row[]>;
}

/** Runs statements inside one managed write transaction. */
export type WriteTransaction = Reader;

export interface DatabaseOptions {
  /** How long a statement waits for an unavailable database, in milliseconds. Unset: it fails at once. */
  readonly patience?: number;
  /** How to wait for a database that does not answer when we connect. Unset: connecting fails at once. */
  readonly connecting?: RetryLimits;
  readonly limits?: DatabaseLimits;
}

const WRITE_TIMEOUT_MILLISECONDS = 300_000;

const OBSERVED = {
  span: 'Neo4j write',
  kind: SpanKind.CLIENT,
  attributes: { 'db.system.name': 'neo4j' },
  histogram: statementDuration,
  labels: { kind: 'write' },
} as const;

const RETURN_ONE: Statement = { text: 'RETURN 1', parameters: {} };

/** The only access to Neo4j: takes parameterised statements, returns plain JavaScript values. */
export class Database {
  private constructor(
    private readonly reads: Reads,
    private readonly writes: Sessions,
    private readonly patience: number,
    private readonly pace: Scheduler = runImmediately,
    private readonly viewed?: Database,
    private readonly bookmarks: Bookmarks = NO_BOOKMARKS,
  ) {}

  /**
   * Connects, and checks that the server answers and accepts us. Throws a StartError that names the setting to check; a
   * DatabaseUnreachable if nothing answers.
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

  /** Number of statements sent since the start. */
  get statements(): number {
    return this.reads.statements;
  }

  /** The same database, with a scheduler that each read waits for. */
  paced(pace: Scheduler): Database {
    return new Database(this.reads, this.writes, this.patience, pace, this.origin, this.bookmarks);
  }

  /** The same database, in which everything sees what these bookmarks stand for, and what was written through it. */
  after(bookmarks: readonly string[]): Database {
    const { reads, writes, patience, pace, origin } = this;
    return new Database(reads, writes, patience, pace, origin, new Bookmarks(bookmarks));
  }

  /** Bookmarks of what was written through a database that follows some; none if nothing was. */
  get written(): readonly string[] {
    return this.bookmarks.written;
  }

  /** The database of which this is a view, or itself. */
  get origin(): Database {
    return this.viewed ?? this;
  }

  /**
   * One auto-commit read. Rows are lists of values, or what `readRow` makes of each as it arrives. An aborted signal
   * ends it at once, and stops the work in the database too.
   */
  read<Row = unknown[]>(
    statement: Statement,
    signal?: AbortSignal,
    readRow: ReadRow<Row> = (row) => row as Row,
  ): Promise<Row[]> {
    return this.reads.read(statement, (record, index) => readRow([...record.values()], index), {
      pace: this.pace,
      signal,
      bookmarks: this.bookmarks,
    });
  }

  /** The same reads, for callers that take rows by column name. */
  reader(signal?: AbortSignal): Reader {
    return {
      run: <Row extends object>(statement: Statement): Promise<Row[]> =>
        this.reads.read(statement, (record) => record.toObject() as Row, {
          pace: this.pace,
          signal,
          bookmarks: this.bookmarks,
        }),
    };
  }

  /** One read that returns only after every write that it may have seen in part is visible. It waits for no writer. */
  async readSettled(statement: Statement, signal?: AbortSignal): Promise<unknown[][]> {
    signal?.throwIfAborted();
    const work = this.reads.settled(statement, (record) => [...record.values()]);
    return signal ? unlessAborted(work, signal) : work;
  }

  /**
   * One managed write transaction. The work may be repeated, so it must be idempotent. An aborted signal rolls it back,
   * unless it is being committed.
   */
  async write<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    try {
      return await retryWhileUnreachable({ milliseconds: this.patience, signal }, () =>
        observe(OBSERVED, () => this.writeOnce(work, signal)),
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
    const session = this.writes.open(this.bookmarks);
    sessions.inc({ kind: 'write' });
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const written = await session.executeWrite(
        async (transaction) => {
          const result = await work(this.within(transaction));
          signal?.throwIfAborted();
          signal?.removeEventListener('abort', stop);
          return result;
        },
        { timeout: WRITE_TIMEOUT_MILLISECONDS },
      );
      this.bookmarks.note(session.lastBookmarks());
      return written;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
      sessions.dec({ kind: 'write' });
    }
  }

  /**
   * Runs a statement that commits in batches (`CALL … IN TRANSACTIONS`), which no transaction may contain. It may be
   * repeated, so it must be idempotent.
   */
  async writeInBatches({ text, parameters }: Statement): Promise<void> {
    await this.writes.using((session) => session.run(text, parameters)).catch(translated);
  }

  /** Runs work while a transaction holds the statement's locks, for any time. They are released if the process is killed. */
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

  /** Resolves if the database answers; throws a clear error if it does not. */
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
