import { setMaxListeners } from 'node:events';

/** Work that several wait for. It is stopped when the last of them leaves, and only then. */
export class SharedWork<Result> {
  readonly #stop = new AbortController();
  /** What becomes of the work. */
  readonly result: Promise<Result>;
  #waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    // Every statement of a request listens to it.
    setMaxListeners(0, this.#stop.signal);
    this.result = work(this.#stop.signal);
  }

  /** Whether all have left, so that its result is of no use to others. */
  get isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /**
   * Waits for the result. Whoever leaves while others wait gets the reason of the signal at once; the last one gets what
   * becomes of the stopped work.
   */
  wait(signal: AbortSignal): Promise<Result> {
    this.#waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting -= 1;
        if (this.#waiting > 0) reject(signal.reason as Error);
        else this.#stop.abort(signal.reason);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      this.result.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave);
      });
    });
  }
}
