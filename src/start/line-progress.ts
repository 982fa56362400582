import type { ConsoleProgress } from './console-progress.js';

/** Interval between lines within a step. */
const SILENCE_MILLISECONDS = 5_000;

/** One line when a step begins, and one at intervals while it lasts. */
export function lineProgress(): ConsoleProgress {
  let lastLine = 0;
  const say = (line: string) => {
    lastLine = Date.now();
    process.stderr.write(`${line}\n`);
  };
  return {
    step: say,
    detail: (detail) => {
      if (Date.now() - lastLine > SILENCE_MILLISECONDS) say(`  ${detail}`);
    },
    done: () => undefined,
    failed: () => undefined,
  };
}
