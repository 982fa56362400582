import PQueue from 'p-queue';
import type { Statement } from './statement.js';

/**
 * Planning that goes on although the request that it was for has run out of time. Neo4j keeps a plan only when it is
 * finished: without this, a statement that takes longer to plan than a request may take would never be answered. Each
 * statement is planned once, one after the other, and so many may wait.
 */
export class BackgroundPlans {
  readonly #queue = new PQueue({ concurrency: 1 });
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly plan: (statement: Statement) => Promise<void>,
    private readonly most: number,
  ) {}

  /** Plans a statement, unless that is under way or too many wait. */
  start(statement: Statement): void {
    const { text } = statement;
    if (this.#underWay.has(text) || this.#queue.size >= this.most) return;
    const done = this.#queue
      .add(() => this.plan(statement))
      // Whoever asks next hears what is wrong with it.
      .catch(() => undefined)
      .finally(() => this.#underWay.delete(text));
    this.#underWay.set(text, done);
  }

  /** Ends when the statement of this text is planned; undefined where it is not being planned. */
  ofText(text: string): Promise<void> | undefined {
    return this.#underWay.get(text);
  }
}
