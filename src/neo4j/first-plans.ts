import { LRUCache } from 'lru-cache';
import { PrioritySemaphore } from './priority-semaphore.js';
import { planKey } from './plan-key.js';
import type { Statement } from './statement.js';

/** Neo4j keeps as many plans by itself. */
const KNOWN = 1_000;

const nothing = (): void => undefined;

/**
 * Lets only so many statements at once be planned for the first time, which may take seconds of all that a processor can do.
 * Short ones come first: they are planned soonest. Statements of which Neo4j has a plan do not wait.
 */
export class FirstPlans {
  readonly #known = new LRUCache<string, true>({ max: KNOWN });
  readonly #places: PrioritySemaphore;

  constructor(atOnce: number) {
    this.#places = new PrioritySemaphore(atOnce);
  }

  /**
   * Waits until a statement may be sent, and gives what is to be told when it is planned, or over. Throws the signal's
   * reason if that is aborted before.
   */
  async begin(statement: Statement, signal: AbortSignal | undefined): Promise<(isPlanned: boolean) => void> {
    const key = planKey(statement);
    if (this.#known.get(key)) return nothing;
    const leave = await this.#places.take({ priority: -statement.text.length, signal });
    return (isPlanned) => {
      if (isPlanned) this.#known.set(key, true);
      leave();
    };
  }
}
