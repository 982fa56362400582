import { setImmediate } from 'node:timers/promises';
import { batchContentsOf } from './batch-outcome.js';
import { type PreparedBatch, prepareBatch } from './prepare-batch.js';
import type { ReadRow } from './read-row.js';
import type { CheckedBatch } from './check-batch.js';
import { type BatchContents, EMPTY_BATCH_CONTENTS, SeenInFile } from './seen-in-file.js';

/**
 * Prepares each batch while the one before it is being committed, as if that were done. Earlier, it would only keep that
 * one from being written.
 */
export class BatchPipeline {
  readonly seen = new SeenInFile();
  /** What the batch under way holds, as soon as it is written. */
  #batchContents = EMPTY_BATCH_CONTENTS;
  #whenWritten: Promise<void> = Promise.resolve();
  #next: { readonly prepared: PreparedBatch; readonly after: BatchContents } | null = null;

  async prepare(rows: readonly ReadRow[]): Promise<void> {
    await this.#whenWritten;
    // The commit is sent first: whoever waited here would otherwise go on before whoever said so.
    await setImmediate();
    const after = this.#batchContents;
    this.#next = { prepared: prepareBatch(rows, this.seen.with(after)), after };
  }

  /**
   * Does the work on the batch that was prepared, which says so whenever all but the commit is done, and remembers what
   * it held in the end.
   */
  async write<Result>(
    work: (prepared: PreparedBatch, onWritten: (checked: CheckedBatch) => void) => Promise<Result>,
  ): Promise<Result> {
    const prepared = this.#nextPrepared();
    let release: () => void = () => undefined;
    this.#whenWritten = new Promise((resolve) => {
      release = resolve;
    });
    try {
      const result = await work(prepared, (checked) => {
        this.#batchContents = batchContentsOf(checked);
        release();
      });
      this.seen.remember(this.#batchContents);
      return result;
    } finally {
      release();
    }
  }

  /** Prepared anew where the batch before it was written once more, for then it may hold something else. */
  #nextPrepared(): PreparedBatch {
    if (!this.#next) throw new TypeError('No batch was prepared.');
    const { prepared, after } = this.#next;
    this.#next = null;
    return after === this.#batchContents ? prepared : prepareBatch(prepared.rows, this.seen);
  }
}
