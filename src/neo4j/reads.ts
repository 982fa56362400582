import neo4j, { type Record as NeoRecord, type Session } from 'neo4j-driver';
import { BackgroundPlans } from './background-plans.js';
import type { Bookmarks } from './bookmarks.js';
import type { Connection } from './connection.js';
import { FirstPlans } from './first-plans.js';
import { isTimeLimit, translateFailure } from './failures.js';
import type { DatabaseLimits } from './limits.js';
import { retryWhileUnreachable } from './retry-while-unreachable.js';
import { observe, SpanKind } from '../telemetry/observe.js';
import { sessions, statementDuration } from '../telemetry/metrics.js';
import type { Scheduler } from './scheduler.js';
import { Sessions } from './sessions.js';
import { type Statement, checkLength } from './statement.js';
import { unlessAborted } from './unless-aborted.js';

export type ReadRecord<Row> = (record: NeoRecord, index: number) => Row;

/** When a read may run, and what ends it early. */
export interface ReadOptions {
  readonly bookmarks: Bookmarks;
  readonly pace: Scheduler;
  readonly signal: AbortSignal | undefined;
}

/** A plan that takes longer is not worth waiting for. */
const PLANNING_MILLISECONDS = 300_000;

/** The text of a statement has no values, and is far too long. */
const OBSERVED = {
  span: 'Neo4j read',
  kind: SpanKind.CLIENT,
  attributes: { 'db.system.name': 'neo4j' },
  histogram: statementDuration,
  labels: { kind: 'read' },
} as const;

const RETURN_ONE: Statement = { text: 'RETURN 1', parameters: {} };

/** All auto-commit reads of one process. */
export class Reads {
  /** Number of statements sent since the start. */
  statements = 0;
  readonly #sessions: Sessions;
  readonly #firstPlans: FirstPlans;
  readonly #plans: BackgroundPlans;

  constructor(
    connection: Connection,
    private readonly patience: number,
    private readonly limits: DatabaseLimits,
  ) {
    this.#firstPlans = new FirstPlans(limits.plannings);
    this.#sessions = new Sessions(connection, neo4j.session.READ, limits.readConnections);
    this.#plans = new BackgroundPlans((statement) => this.#plan(statement), limits.waitingPlans);
  }

  /** Reads. An aborted signal ends it at once, and stops the work in the database too. */
  async read<Row>(
    statement: Statement,
    readRecord: ReadRecord<Row>,
    { pace, signal, bookmarks }: ReadOptions,
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    checkLength(statement, this.limits.statementLength);
    // Neo4j may take a while to stop. The scheduler waits for that; the caller need not.
    const work = pace(() =>
      retryWhileUnreachable({ milliseconds: this.patience, signal }, () =>
        this.#readWhole(statement, readRecord, { signal, bookmarks }),
      ),
    ).catch(translated);
    return signal ? unlessAborted(work, signal) : work;
  }

  /**
   * Reads, and returns only once everything that the read may have seen in part is visible. Neo4j makes a commit
   * visible piece by piece; a second read in the same session waits for all commits that had begun. Neither takes a
   * lock, so this does not wait for writers.
   */
  settled<Row>(statement: Statement, readRecord: ReadRecord<Row>): Promise<Row[]> {
    return retryWhileUnreachable({ milliseconds: this.patience }, () =>
      observe(OBSERVED, () =>
        this.#sessions.using(async (session) => {
          const rows = await this.#run(session, statement, readRecord);
          await this.#run(session, RETURN_ONE, () => null);
          return rows;
        }),
      ),
    ).catch(translated);
  }

  /** Throws the driver's error if the server does not answer or rejects us. */
  async check(): Promise<void> {
    await this.#sessions.using((session) => session.run(RETURN_ONE.text));
  }

  close(): Promise<void> {
    return this.#sessions.close();
  }

  /** Ends when Neo4j has ended. A statement that ran out of time while being planned is planned in the background. */
  async #readWhole<Row>(
    statement: Statement,
    readRecord: ReadRecord<Row>,
    { signal, bookmarks }: Omit<ReadOptions, 'pace'>,
  ): Promise<Row[]> {
    const seen = { rows: 0 };
    try {
      const planning = this.#plans.ofText(statement.text);
      if (planning) await (signal ? unlessAborted(planning, signal) : planning);
      const planned = await this.#firstPlans.begin(statement, signal);
      const read: ReadRecord<Row> = (record, index) => {
        if (seen.rows === 0) planned(true);
        seen.rows += 1;
        return readRecord(record, index);
      };
      const reading = observe(OBSERVED, () => this.#readInSession(statement, read, { signal, bookmarks }));
      return await reading.then(
        (rows) => {
          planned(true);
          return rows;
        },
        (failure: unknown) => {
          planned(false);
          throw failure;
        },
      );
    } finally {
      if (seen.rows === 0 && isTimeLimit(signal?.reason)) this.#plans.start(statement);
    }
  }

  async #readInSession<Row>(
    statement: Statement,
    readRecord: ReadRecord<Row>,
    { signal, bookmarks }: Omit<ReadOptions, 'pace'>,
  ): Promise<Row[]> {
    const session = this.#sessions.open(bookmarks);
    sessions.inc({ kind: 'read' });
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      // One immediate retry, where it can help: an idle connection may have been closed.
      const rows = await this.#run(session, statement, readRecord).catch((failure: unknown) => {
        signal?.throwIfAborted();
        if (!neo4j.isRetryableError(failure)) throw failure;
        return this.#run(session, statement, readRecord);
      });
      // Closing a session ends its results as if there were no more.
      signal?.throwIfAborted();
      return rows;
    } catch (failure) {
      signal?.throwIfAborted();
      throw failure;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
      sessions.dec({ kind: 'read' });
    }
  }

  async #run<Row>(
    session: Session,
    { text, parameters }: Statement,
    readRecord: ReadRecord<Row>,
  ): Promise<Row[]> {
    this.statements += 1;
    const { readMilliseconds } = this.limits;
    const rows: Row[] = [];
    const result = session.run(text, parameters, readMilliseconds > 0 ? { timeout: readMilliseconds } : {});
    for await (const record of result) rows.push(readRecord(record, rows.length));
    return rows;
  }

  /** Has Neo4j plan a statement. The values matter too: plans are kept by their types and lengths. */
  async #plan({ text, parameters }: Statement): Promise<void> {
    const settings = { timeout: PLANNING_MILLISECONDS, metadata: { claimgraph: 'planning' } };
    await this.#sessions.using((session) => session.run(`EXPLAIN ${text}`, parameters, settings));
  }
}

const translated = (failure: unknown): never => {
  throw translateFailure(failure);
};
