import { LRUCache } from 'lru-cache';
import { PrioritySemaphore } from './priority-semaphore.js';
import { planningDuration, secondsSince } from '../telemetry/metrics.js';
import type { Statement } from './statement.js';

/**
 * Key by which Neo4j keeps a plan: the text, and each parameter's type and, for texts and lists, its order of
 * magnitude. The same text with a list a hundred times as long gets another plan.
 */
function planKey({ text, parameters }: Statement): string {
  const kinds = Object.entries(parameters).map(([name, value]) => `${name} ${kindOf(value)}`);
  return [text, ...kinds].join('\n');
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return `text ${magnitude(value.length)}`;
  if (Array.isArray(value)) return `list of ${typeof value[0]} ${magnitude(value.length)}`;
  return value === null ? 'null' : typeof value;
}

const magnitude = (length: number): number => (length === 0 ? -1 : Math.ceil(Math.log10(length)));

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
    this.#places = new PrioritySemaphore(atOnce, 'planning');
  }

  /**
   * Waits until a statement may be sent, and returns a callback for when it is planned or ended. Throws the signal's
   * reason if that is aborted first.
   */
  async begin(statement: Statement, signal: AbortSignal | undefined): Promise<(isPlanned: boolean) => void> {
    const key = planKey(statement);
    if (this.#known.get(key)) return nothing;
    const leave = await this.#places.take({ priority: -statement.text.length, signal });
    const start = performance.now();
    return (isPlanned) => {
      if (isPlanned && !this.#known.has(key)) {
        this.#known.set(key, true);
        planningDuration.observe(secondsSince(start));
      }
      leave();
    };
  }
}
