import type { Progress } from '../neo4j/embedded/progress.js';
import { lineProgress } from './line-progress.js';
import { spinnerProgress } from './spinner-progress.js';

export interface ConsoleProgress extends Progress {
  /** The last step is done. */
  done(): void;
  /** The present step came to nothing. */
  failed(): void;
}

/**
 * On stderr: one moving line for a person at a terminal, plain lines for a file, another program, or a terminal that
 * does not say how wide it is.
 */
export const consoleProgress = (): ConsoleProgress =>
  process.stderr.isTTY && process.stderr.columns > 0 ? spinnerProgress() : lineProgress();
