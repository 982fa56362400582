import PQueue from 'p-queue';
import { overloaded } from './overloaded.js';

/** How many may be at work at once, and how many may wait for how long. */
export interface BulkheadSize {
  /** What it is that works, in the plural. */
  readonly what: string;
  readonly atOnce: number;
  readonly waiting: number;
  /** How long one may wait, in milliseconds. */
  readonly patience: number;
  /** The environment variables that move these. */
  readonly settings: string;
}

/** Priorities of those who wait. */
const SOON = 0;
const LATER = -1;

/** Lets so many work at once, so that they leave something for all others. The rest wait in the order in which they came. */
export class Bulkhead {
  readonly #queue: PQueue;

  constructor(private readonly size: BulkheadSize) {
    this.#queue = new PQueue({ concurrency: size.atOnce });
  }

  /**
   * Waits for a place, and gives what leaves it. Throws OVERLOADED where too many wait already or it takes too long, and
   * the signal's reason if that is aborted before.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    const { atOnce, waiting, patience } = this.size;
    if (this.#queue.pending >= atOnce && this.#queue.sizeBy({ priority: SOON }) >= waiting)
      throw overloaded(this.size);
    const ended = new AbortController();
    const giveUp = () => {
      ended.abort(signal.reason);
    };
    const timer = setTimeout(() => {
      ended.abort(overloaded(this.size));
    }, patience);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) giveUp();
    try {
      return await this.#place(SOON, ended.signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    }
  }

  /** Does a work when there is a place for it, however long that takes. Those who would not wait as long come first. */
  async patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const leave = await this.#place(LATER);
    return work().finally(leave);
  }

  #place(priority: number, signal?: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      // The queue lets the next one in when a work ends, also where its signal is aborted; ours ends when its place is left.
      const occupied = () =>
        new Promise<void>((leave) => {
          resolve(leave);
        });
      this.#queue.add(occupied, { priority, ...(signal && { signal }) }).catch(reject);
    });
  }
}
