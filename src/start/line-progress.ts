import type { ConsoleProgress } from './console-progress.js';

/** How long a step goes on in silence. */
const SILENCE_MILLISECONDS = 5_000;

/** One line when a step begins, and one from time to time while it lasts. */
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
