import type { Step } from '../plan/step.js';
import type { KnowledgeRecord } from '../records/record.js';

/** Records as they will be after a write, open to further changes until then. */
export class PlannedRecords {
  readonly #steps: Map<string, Step>;

  constructor(
    steps: readonly Step[],
    private readonly stored: ReadonlyMap<string, KnowledgeRecord>,
  ) {
    this.#steps = new Map(steps.map((step) => [step.after.id, step]));
  }

  get steps(): Step[] {
    return [...this.#steps.values()];
  }

  /** The planned or stored record; undefined if there is neither. */
  get(id: string): KnowledgeRecord | undefined {
    return this.#steps.get(id)?.after ?? this.stored.get(id);
  }

  /** Plans a new state of a record. */
  set(after: KnowledgeRecord): void {
    const before = this.#steps.has(after.id) ? this.#steps.get(after.id)?.before : this.stored.get(after.id);
    this.#steps.set(after.id, { before: before ?? null, after });
  }
}
