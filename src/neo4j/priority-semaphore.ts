import PQueue from 'p-queue';

interface Waiter {
  /** Who comes with more goes first; those with the same, in the order in which they came. */
  readonly priority: number;
  /** Aborted, it ends the waiting, and only that. */
  readonly signal: AbortSignal | undefined;
}

/** Places of which so many can be taken at once; the rest wait. */
export class PrioritySemaphore {
  readonly #queue: PQueue;

  constructor(private readonly atOnce: number) {
    this.#queue = new PQueue({ concurrency: atOnce });
  }

  get isFull(): boolean {
    return this.#queue.pending >= this.atOnce;
  }

  /** How many wait with a priority. */
  waiting(priority: number): number {
    return this.#queue.sizeBy({ priority });
  }

  /** Waits for a place, and gives what leaves it. Throws the signal's reason if that is aborted before. */
  async take({ priority, signal }: Waiter): Promise<() => void> {
    // The queue would let the next one in when the signal of one who is in is aborted, whose work need not have ended.
    const waiting = new AbortController();
    const giveUp = () => {
      waiting.abort(signal?.reason);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    if (signal?.aborted) giveUp();
    try {
      return await new Promise<() => void>((resolve, reject) => {
        const occupy = () =>
          new Promise<void>((leave) => {
            resolve(leave);
          });
        this.#queue.add(occupy, { priority, signal: waiting.signal }).catch(reject);
      });
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  }
}
