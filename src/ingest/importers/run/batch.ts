import type { ReadRow } from './read-row.js';

/** Large enough that what a transaction costs does not count, small enough to hold, and to lose. */
const MOST_ROWS = 500;

/**
 * Rows that are taken in together. No two of them have the same record: a later row of one waits for the next batch,
 * and is then compared with what the earlier has left.
 */
export class Batch {
  #rows = new Map<string, ReadRow>();
  #waiting: ReadRow[] = [];

  get isFull(): boolean {
    return this.#rows.size + this.#waiting.length >= MOST_ROWS;
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  add(row: ReadRow): void {
    const { record } = row.reading;
    if (this.#rows.has(record)) this.#waiting.push(row);
    else this.#rows.set(record, row);
  }

  /** The rows that go together now. Those that have waited begin the next batch. */
  takeOut(): ReadRow[] {
    const rows = [...this.#rows.values()];
    const waiting = this.#waiting;
    this.#rows = new Map();
    this.#waiting = [];
    for (const row of waiting) this.add(row);
    return rows;
  }
}
