import { setImmediate } from 'node:timers/promises';

const MILLISECONDS_AT_A_TIME = 20;
const STEPS_BETWEEN_LOOKS = 500;

/** Yields to other requests during long work. */
export class EventLoopYielder {
  private steps = 0;
  private since = performance.now();

  /** To be awaited after each step. */
  step(): Promise<void> | null {
    this.steps += 1;
    if (this.steps % STEPS_BETWEEN_LOOKS !== 0) return null;
    return performance.now() - this.since < MILLISECONDS_AT_A_TIME ? null : this.rest();
  }

  private async rest(): Promise<void> {
    await setImmediate();
    this.since = performance.now();
  }
}
