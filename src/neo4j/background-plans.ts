import PQueue from 'p-queue';
import { backgroundPlans } from '../telemetry/metrics.js';
import type { Statement } from './statement.js';

/**
 * Finishes planning after the request has run out of time. Neo4j keeps only complete plans: otherwise, a statement that
 * takes longer to plan than a request may take could never be answered. Statements are planned once each, one after the
 * other; the number that may wait is limited.
 */
export class BackgroundPlans {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly plan: (statement: Statement) => Promise<void>,
    private readonly most: number,
  ) {}

  /** Plans a statement, unless it is being planned or too many wait. */
  start(statement: Statement): void {
    const { text } = statement;
    if (this.#underWay.has(text) || this.#queue.size >= this.most) return;
    backgroundPlans.inc();
    const done = this.#queue
      .add(() => this.plan(statement))
      // Whoever runs it next gets the error.
      .catch(() => undefined)
      .finally(() => {
        this.#underWay.delete(text);
        backgroundPlans.dec();
      });
    this.#underWay.set(text, done);
  }

  /** Resolves when the statement with this text is planned; undefined if it is not being planned. */
  ofText(text: string): Promise<void> | undefined {
    return this.#underWay.get(text);
  }
}
