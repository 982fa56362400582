import { setImmediate } from 'node:timers/promises';
import { newsOf } from './outcome.js';
import { type Prepared, prepare } from './prepare.js';
import type { ReadRow } from './read-row.js';
import type { Settled } from './settle.js';
import { type News, NO_NEWS, Told } from './told.js';

/**
 * Prepares each batch while the one before it is being committed, as if that were done. Earlier, it would only keep that
 * one from being written.
 */
export class Ahead {
  readonly told = new Told();
  /** What the batch under way tells, as soon as it is written; then what it told. */
  #news = NO_NEWS;
  #whenWritten: Promise<void> = Promise.resolve();
  #next: { readonly prepared: Prepared; readonly after: News } | null = null;

  async prepare(rows: readonly ReadRow[]): Promise<void> {
    await this.#whenWritten;
    // The commit is sent first: whoever waited here would otherwise go on before whoever said so.
    await setImmediate();
    const after = this.#news;
    this.#next = { prepared: prepare(rows, this.told.with(after)), after };
  }

  /**
   * Does the work on the batch that was prepared, which says so whenever all but the commit is done, and remembers what
   * it told in the end.
   */
  async take<Result>(
    work: (prepared: Prepared, onWritten: (settled: Settled) => void) => Promise<Result>,
  ): Promise<Result> {
    const prepared = this.#takeNext();
    let tell: () => void = () => undefined;
    this.#whenWritten = new Promise((resolve) => {
      tell = resolve;
    });
    try {
      const result = await work(prepared, (settled) => {
        this.#news = newsOf(settled);
        tell();
      });
      this.told.remember(this.#news);
      return result;
    } finally {
      tell();
    }
  }

  /** Prepared anew where the batch before it was written once more, for then it may tell otherwise. */
  #takeNext(): Prepared {
    if (!this.#next) throw new TypeError('No batch was prepared.');
    const { prepared, after } = this.#next;
    this.#next = null;
    return after === this.#news ? prepared : prepare(prepared.rows, this.told);
  }
}
