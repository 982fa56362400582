import { setImmediate } from 'node:timers/promises';
import { batchContentsOf } from './batch-outcome.js';
import { type PreparedBatch, prepareBatch } from './prepare-batch.js';
import type { ReadRow } from './read-row.js';
import type { CheckedBatch } from './check-batch.js';
import { type BatchContents, EMPTY_BATCH_CONTENTS, SeenInFile } from './seen-in-file.js';

/**
 * Prepares each batch while the previous one is being committed, assuming that it succeeds. Any earlier, it would delay
 * that one.
 */
export class BatchPipeline {
  readonly seen = new SeenInFile();
  /** Contents of the current batch, as soon as it is written. */
  #batchContents = EMPTY_BATCH_CONTENTS;
  #whenWritten: Promise<void> = Promise.resolve();
  #next: { readonly prepared: PreparedBatch; readonly after: BatchContents } | null = null;

  async prepare(rows: readonly ReadRow[]): Promise<void> {
    await this.#whenWritten;
    // Sends the commit first: otherwise, whoever waited here would continue before it.
    await setImmediate();
    const after = this.#batchContents;
    this.#next = { prepared: prepareBatch(rows, this.seen.with(after)), after };
  }

  /** Runs work on the prepared batch, which reports when all but the commit is done, and remembers what the batch contained. */
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

  /** Prepared again if the previous batch was written again, because its contents may differ. */
  #nextPrepared(): PreparedBatch {
    if (!this.#next) throw new TypeError('No batch was prepared.');
    const { prepared, after } = this.#next;
    this.#next = null;
    return after === this.#batchContents ? prepared : prepareBatch(prepared.rows, this.seen);
  }
}
