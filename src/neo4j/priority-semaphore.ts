import PQueue from 'p-queue';
import { places } from '../telemetry/metrics.js';

interface Waiter {
  /** Higher priorities go first; equal ones in order of arrival. */
  readonly priority: number;
  /** If aborted, ends the waiting, and only that. */
  readonly signal: AbortSignal | undefined;
}

/** A limited number of places; those without one wait. */
export class PrioritySemaphore {
  readonly #queue: PQueue;

  /** The resource is counted under its name. */
  constructor(
    private readonly atOnce: number,
    private readonly resource: string,
  ) {
    this.#queue = new PQueue({ concurrency: atOnce });
  }

  get isFull(): boolean {
    return this.#queue.pending >= this.atOnce;
  }

  /** Number of waiters with a priority. */
  waiting(priority: number): number {
    return this.#queue.sizeBy({ priority });
  }

  /** Waits for a place, and returns a function that frees it. Throws the signal's reason if that is aborted first. */
  async take({ priority, signal }: Waiter): Promise<() => void> {
    // If a holder's signal were passed on, its abortion would let the next one in before the holder's work has ended.
    const waiting = new AbortController();
    const giveUp = () => {
      waiting.abort(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    if (signal?.aborted) giveUp();
    const { resource } = this;
    places.inc({ resource, state: 'waiting' });
    try {
      return await new Promise<() => void>((resolve, reject) => {
        const occupy = () =>
          new Promise<void>((leave) => {
            places.inc({ resource, state: 'taken' });
            resolve(leave);
          }).finally(() => {
            places.dec({ resource, state: 'taken' });
          });
        this.#queue.add(occupy, { priority, signal: waiting.signal }).catch(reject);
      });
    } finally {
      signal?.removeEventListener('abort', giveUp);
      places.dec({ resource, state: 'waiting' });
    }
  }
}
