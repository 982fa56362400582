import { LRUCache } from 'lru-cache';
import { PrioritySemaphore } from './priority-semaphore.js';
import { planKey } from './plan-key.js';
import type { Statement } from './statement.js';

/** Neo4j keeps this many plans by default. */
const KNOWN = 1_000;

const nothing = (): void => undefined;

/**
 * Limits how many statements are planned for the first time at once, each of which may occupy a processor for seconds.
 * Short ones come first, since they are planned soonest. Statements that Neo4j has a plan for do not wait.
 */
export class FirstPlans {
  readonly #known = new LRUCache<string, true>({ max: KNOWN });
  readonly #places: PrioritySemaphore;

  constructor(atOnce: number) {
    this.#places = new PrioritySemaphore(atOnce);
  }

  /**
   * Waits until a statement may be sent, and returns a callback for when it is planned or ended. Throws the signal's
   * reason if that is aborted first.
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
