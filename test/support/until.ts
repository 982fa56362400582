import { setTimeout } from 'node:timers/promises';

const INTERVAL = 20;
const PATIENCE = 170_000;

/** Waits for something that another process or connection brings about; gives up before the test's own timeout. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > deadline)
      throw new Error(`Not within ${PATIENCE / 1_000} s: ${holds.toString()}`);
    await setTimeout(INTERVAL);
  }
}
