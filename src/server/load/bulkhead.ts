import { PrioritySemaphore } from '../../neo4j/priority-semaphore.js';
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
  readonly #places: PrioritySemaphore;

  constructor(private readonly size: BulkheadSize) {
    this.#places = new PrioritySemaphore(size.atOnce);
  }

  /**
   * Waits for a place, and gives what leaves it. Throws OVERLOADED where too many wait already or it takes too long, and
   * the signal's reason if that is aborted before.
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    const { waiting, patience } = this.size;
    if (this.#places.isFull && this.#places.waiting(SOON) >= waiting) throw overloaded(this.size);
    const ended = new AbortController();
    const timer = setTimeout(() => {
      ended.abort(overloaded(this.size));
    }, patience);
    try {
      return await this.#places.take({ priority: SOON, signal: AbortSignal.any([signal, ended.signal]) });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Does a work when there is a place for it, however long that takes. Those who would not wait as long come first. */
  async patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const leave = await this.#places.take({ priority: LATER, signal: undefined });
    return work().finally(leave);
  }
}
