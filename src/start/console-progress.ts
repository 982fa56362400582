import type { Progress } from '../neo4j/embedded/progress.js';
import { lineProgress } from './line-progress.js';
import { spinnerProgress } from './spinner-progress.js';

export interface ConsoleProgress extends Progress {
  /** The last step is done. */
  done(): void;
  /** The current step failed. */
  failed(): void;
}

/** On stderr: a spinner on a terminal; plain lines for a file, another program, or a terminal of unknown width. */
export const consoleProgress = (): ConsoleProgress =>
  process.stderr.isTTY && process.stderr.columns > 0 ? spinnerProgress() : lineProgress();
