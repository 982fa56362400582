import { PrioritySemaphore } from '../../neo4j/priority-semaphore.js';
import { UserError } from '../../errors/user-error.js';
import { RETRY_AFTER } from '../errors/statuses.js';

const overloaded = ({
  what,
  atOnce,
  settings,
}: Pick<BulkheadSize, 'what' | 'atOnce' | 'settings'>): UserError =>
  UserError.of({
    code: 'OVERLOADED',
    path: 'request',
    message: `Too many ${what} are running.`,
    hint: `Try again in ${RETRY_AFTER} s. At most ${atOnce} run at once (${settings}).`,
  });

/** How many may run at once, and how many may wait for how long. */
interface BulkheadSize {
  /** What runs, in the plural. */
  readonly what: string;
  readonly atOnce: number;
  readonly waiting: number;
  /** Maximum time of waiting, in milliseconds. */
  readonly patience: number;
  /** The environment variables that change these. */
  readonly settings: string;
}

/** Priorities of those waiting. */
const SOON = 0;
const LATER = -1;

/** Limits how much runs at once, so that resources remain for everything else. The rest waits in order of arrival. */
export class Bulkhead {
  readonly #places: PrioritySemaphore;

  constructor(private readonly size: BulkheadSize) {
    this.#places = new PrioritySemaphore(size.atOnce, size.what);
  }

  /**
   * Waits for a place, and returns a function that frees it. Throws OVERLOADED if too many wait already or waiting
   * takes too long, and the signal's reason if that is aborted first.
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

  /** Runs work once a place is free, however long that takes. Those with a time limit come first. */
  async patiently<Result>(work: () => Promise<Result>): Promise<Result> {
    const leave = await this.#places.take({ priority: LATER, signal: undefined });
    return work().finally(leave);
  }
}
