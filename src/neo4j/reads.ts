import neo4j, { type Record as NeoRecord, type Session } from 'neo4j-driver';
import { BackgroundPlans } from './background-plans.js';
import type { Connection } from './database.js';
import { FirstPlans } from './first-plans.js';
import { isTimeLimit, translateFailure } from './failures.js';
import type { DatabaseLimits } from './limits.js';
import { retryWhileUnreachable } from './retry-while-unreachable.js';
import type { Scheduler } from './scheduler.js';
import { Sessions } from './sessions.js';
import type { Statement } from './statement.js';
import { checkLength } from './statement-length.js';
import { unlessAborted } from './unless-aborted.js';

export type ReadRecord<Row> = (record: NeoRecord, index: number) => Row;

/** When a read may run, and what ends it before its time. */
export interface ReadOptions {
  readonly pace: Scheduler;
  readonly signal: AbortSignal | undefined;
}

/** A plan that takes longer is not worth waiting for. */
const PLANNING_MILLISECONDS = 300_000;

const RETURN_ONE: Statement = { text: 'RETURN 1', parameters: {} };

/** All that one process reads from a database, by auto-commit reads. */
export class Reads {
  /** How many statements have been sent since the start. */
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
    { pace, signal }: ReadOptions,
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    checkLength(statement, this.limits.statementLength);
    // Neo4j may take a while to stop. The pace counts that in; whoever asked need not wait for it.
    const work = pace(() =>
      retryWhileUnreachable({ milliseconds: this.patience, signal }, () =>
        this.#readWhole(statement, readRecord, signal),
      ),
    ).catch(translated);
    return signal ? unlessAborted(work, signal) : work;
  }

  /**
   * Reads, and returns when all is seen that the read may have seen a part of. Neo4j shows a commit piece by piece, as it is
   * put in place; a second read in the same session waits for the end of all that were begun before. Neither takes a lock,
   * so this does not wait for those who write.
   */
  settled<Row>(statement: Statement, readRecord: ReadRecord<Row>): Promise<Row[]> {
    return retryWhileUnreachable({ milliseconds: this.patience }, () =>
      this.#sessions.using(async (session) => {
        const rows = await this.#run(session, statement, readRecord);
        await this.#run(session, RETURN_ONE, () => null);
        return rows;
      }),
    ).catch(translated);
  }

  /** Throws what the driver throws where the server does not answer, or does not let us in. */
  async check(): Promise<void> {
    await this.#sessions.using((session) => session.run(RETURN_ONE.text));
  }

  close(): Promise<void> {
    return this.#sessions.close();
  }

  /** Ends when Neo4j has. What it had no time to plan, or to begin with, it goes on planning. */
  async #readWhole<Row>(
    statement: Statement,
    readRecord: ReadRecord<Row>,
    signal: AbortSignal | undefined,
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
      const reading = this.#readInSession(statement, read, signal);
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
    signal: AbortSignal | undefined,
  ): Promise<Row[]> {
    const session = this.#sessions.open();
    const stop = () => void session.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      // Once more at once, where that may mend it: a connection may have been broken only for having lain idle.
      const rows = await this.#run(session, statement, readRecord).catch((failure: unknown) => {
        signal?.throwIfAborted();
        if (!neo4j.isRetryableError(failure)) throw failure;
        return this.#run(session, statement, readRecord);
      });
      // A session that is closed ends its results as if there were no more.
      signal?.throwIfAborted();
      return rows;
    } catch (failure) {
      signal?.throwIfAborted();
      throw failure;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
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

  /** Has Neo4j plan a statement. The values count too: it keeps a plan under their types and lengths as well. */
  async #plan({ text, parameters }: Statement): Promise<void> {
    const settings = { timeout: PLANNING_MILLISECONDS, metadata: { claimgraph: 'planning' } };
    await this.#sessions.using((session) => session.run(`EXPLAIN ${text}`, parameters, settings));
  }
}

const translated = (failure: unknown): never => {
  throw translateFailure(failure);
};
