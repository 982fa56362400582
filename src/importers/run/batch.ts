import type { ReadRow } from './read-row.js';

/** Records of all kinds: enough to make the overhead of a transaction negligible, few enough to hold, and to lose. */
const MAX_RECORDS = 5_000;

/**
 * Rows that are imported together. No two have the same record: a later row of one waits for the next batch, and is
 * then compared with the result of the earlier.
 */
export class Batch {
  #rows = new Map<string, ReadRow>();
  #waiting: ReadRow[] = [];
  #records = 0;

  get isFull(): boolean {
    return this.#records >= MAX_RECORDS;
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  add(row: ReadRow): void {
    const { record, dossier } = row.reading;
    const lists = Object.values(dossier) as readonly (readonly object[] | null)[];
    this.#records += lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
    if (this.#rows.has(record)) this.#waiting.push(row);
    else this.#rows.set(record, row);
  }

  /** Takes the rows of this batch. Those that wait begin the next one. */
  takeOut(): ReadRow[] {
    const rows = [...this.#rows.values()];
    const waiting = this.#waiting;
    this.#rows = new Map();
    this.#waiting = [];
    this.#records = 0;
    for (const row of waiting) this.add(row);
    return rows;
  }
}
