import { LRUCache } from 'lru-cache';
import { isDatabaseAway } from '../../errors/is-database-away.js';
import type { Database } from '../../neo4j/database.js';
import { unlessAborted } from '../../neo4j/unless-aborted.js';
import { LedgerWatch } from '../../subscriptions/ledger-watch.js';
import type { AsOf } from '../../time/as-of.js';
import type { Answer } from './answer.js';
import { SharedWork } from './shared-work.js';

/** Where an answer came from: the cache, another request that asked the same at that time, or the database. */
export type AnswerSource = 'hit' | 'shared' | 'miss';

/** A request that may be answered out of the cache. */
export interface Question {
  /** All that decides the answer, except for what is in the graph. */
  readonly key: string;
  readonly asOf: AsOf | undefined;
  /** Aborts when this request no longer waits. */
  readonly signal: AbortSignal;
  /** Answers it by the graph. */
  readonly ask: (signal: AbortSignal) => Promise<Answer>;
}

/** An answer, and whether it is the same forever. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly isFinal: boolean;
  readonly source: AnswerSource;
}

interface KeptAnswer {
  readonly answer: Answer;
  readonly isFinal: boolean;
  /** The newest write that it takes into account. */
  readonly instant: number;
}

/** A question that is being answered. */
interface Flight {
  readonly work: SharedWork<Answer>;
  /** The newest write that was completely visible when it began; null if that is not known. */
  readonly instant: number | null;
}

/** One answer takes at most this share of the cache. */
const MAX_SHARE = 1 / 4;

/**
 * Answers that repeat. An answer is kept with the instant of the newest write that it takes into account, and holds while
 * the ledger has that instant: one look, after the question has come in, shows a write by any process. Those who ask the
 * same at the same time get one answer.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, KeptAnswer>;
  readonly #flights = new Map<string, Flight>();
  readonly #ledger: LedgerWatch;
  /** The newest write that is known to be completely visible; null if none is. */
  #settled: number | null = null;

  /** `bytes` is at least 1. */
  constructor(database: Database, bytes: number) {
    this.#ledger = LedgerWatch.of(database);
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes * MAX_SHARE),
      sizeCalculation: ({ answer }, key) => answer.size + key.length,
    });
  }

  /** What the kept answers take in memory, in bytes. */
  get size(): number {
    return this.#kept.calculatedSize;
  }

  /** Answers a question. Throws the reason of its signal if that is aborted while others wait for the same. */
  async answer(question: Question): Promise<FoundAnswer> {
    const { key, signal } = question;
    const kept = this.#kept.get(key);
    if (kept?.isFinal) return { ...kept, source: 'hit' };
    if (kept || this.#flights.has(key)) {
      const newest = await unlessAborted(this.#look(), signal);
      const found = this.#kept.get(key);
      if (found && (found.isFinal || found.instant === newest)) return { ...found, source: 'hit' };
      if (newest !== null && newest !== this.#settled) await unlessAborted(this.#settle(), signal);
    } else if (this.#settled === null) {
      // Otherwise the question need not wait for a look: at worst, its answer is kept for a write that is over.
      await unlessAborted(this.#settle(), signal);
    }
    return this.#ask(question);
  }

  /** Counts what an answer takes in memory again: it may be kept in several encodings. */
  measure(key: string, answer: Answer): void {
    const kept = this.#kept.peek(key);
    if (kept?.answer === answer) this.#kept.set(key, kept);
  }

  async #ask(question: Question): Promise<FoundAnswer> {
    const { key, asOf, signal } = question;
    const current = this.#flights.get(key);
    const isShared = current?.instant != null && current.instant === this.#settled && !current.work.isStopped;
    const { work, instant } = isShared ? current : this.#begin(question);
    const answer = await work.wait(signal);
    return { answer, isFinal: isFinal(answer, asOf, instant), source: isShared ? 'shared' : 'miss' };
  }

  #begin({ key, asOf, ask }: Question): Flight {
    const instant = this.#settled;
    const flight = { work: new SharedWork(ask), instant };
    this.#flights.set(key, flight);
    const end = (answer?: Answer) => {
      // Another has begun since, after a later write, or all has been forgotten.
      if (this.#flights.get(key) !== flight) return;
      this.#flights.delete(key);
      if (answer && answer.lasting !== 'ONCE' && instant !== null)
        this.#kept.set(key, { answer, instant, isFinal: isFinal(answer, asOf, instant) });
    };
    flight.work.result.then(end, () => {
      end();
    });
    return flight;
  }

  /** The newest write that is visible by now, perhaps in part; null if the database does not say. */
  async #look(): Promise<number | null> {
    const before = this.#settled;
    try {
      const newest = keptUnder(await this.#ledger.visible());
      // A graph of before has been restored, or all was removed.
      if (before !== null && (newest === null || newest < before)) this.#forget();
      return newest;
    } catch (failure) {
      return this.#lose(failure);
    }
  }

  async #settle(): Promise<void> {
    try {
      this.#settled = keptUnder(await this.#ledger.settled());
    } catch (failure) {
      this.#lose(failure);
    }
  }

  /** The question reports the failure. A database that was away may come back as another. */
  #lose(failure: unknown): null {
    if (isDatabaseAway(failure)) this.#forget();
    this.#settled = null;
    return null;
  }

  #forget(): void {
    this.#kept.clear();
    this.#flights.clear();
    this.#settled = null;
  }
}

/** The ledger has no instant while nothing was ever written, and while all is being restored: nothing is kept then. */
const keptUnder = (instant: Date): number | null => instant.getTime() || null;

/** Whether nothing that is written after an instant can change an answer. */
const isFinal = ({ lasting }: Answer, asOf: AsOf | undefined, settled: number | null): boolean =>
  lasting === 'ALWAYS' && asOf !== undefined && settled !== null && asOf.instant.getTime() <= settled;
