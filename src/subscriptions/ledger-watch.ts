import { setTimeout } from 'node:timers/promises';
import { settledInstant, visibleInstant } from '../write/ledger.js';
import type { Database } from '../neo4j/database.js';
import { sharedRuns } from '../neo4j/shared-runs.js';

/** Interval of checks while somebody waits, in milliseconds. */
const INTERVAL = 500;

interface Waiting {
  readonly since: Date;
  readonly tell: (instant: Date) => void;
}

const watches = new WeakMap<Database, LedgerWatch>();

/** Reports writes by any process: polls the ledger, a single value, while anybody waits. One check serves all who wait. */
export class LedgerWatch {
  /** The instant of the newest write that is completely visible by now. */
  readonly settled: () => Promise<Date>;
  /** The instant of the newest write that is visible by now, though perhaps only in part: half the work. */
  readonly visible: () => Promise<Date>;
  readonly #waiting = new Set<Waiting>();
  #watching = false;

  private constructor(database: Database) {
    this.settled = sharedRuns(() => settledInstant(database));
    this.visible = sharedRuns(() => visibleInstant(database));
  }

  static of({ origin }: Database): LedgerWatch {
    const watch = watches.get(origin) ?? new LedgerWatch(origin);
    watches.set(origin, watch);
    return watch;
  }

  /** The instant of the newest write, once it is later than another; null as soon as the signal is aborted. */
  later(since: Date, signal: AbortSignal): Promise<Date | null> {
    if (signal.aborted) return Promise.resolve(null);
    return new Promise((resolve) => {
      const leave = (instant: Date | null) => {
        this.#waiting.delete(waiting);
        signal.removeEventListener('abort', giveUp);
        resolve(instant);
      };
      const giveUp = () => {
        leave(null);
      };
      const waiting = { since, tell: leave };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', giveUp);
      if (!this.#watching) void this.#watch();
    });
  }

  async #watch(): Promise<void> {
    this.#watching = true;
    while (this.#waiting.size > 0) {
      await setTimeout(INTERVAL);
      // An unavailable database has nothing new; other requests report that it is unavailable.
      await this.settled().then(this.#tell, () => undefined);
    }
    this.#watching = false;
  }

  readonly #tell = (settled: Date): void => {
    for (const { since, tell } of [...this.#waiting]) if (settled > since) tell(settled);
  };
}
