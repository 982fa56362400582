import ora, { type Ora } from 'ora';
import type { Progress } from '../neo4j/embedded/progress.js';

/** Interval between lines within a step. */
const SILENCE_MILLISECONDS = 5_000;

/** One line when a step begins, and one at intervals while it lasts. */
function lineProgress(): ConsoleProgress {
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

export interface ConsoleProgress extends Progress {
  /** The last step is done. */
  done(): void;
  /** The current step failed. */
  failed(): void;
}

/** On stderr: a spinner on a terminal; plain lines for a file, another program, or a terminal of unknown width. */
export const consoleProgress = (): ConsoleProgress =>
  process.stderr.isTTY && process.stderr.columns > 0 ? spinnerProgress() : lineProgress();

/** One line per step, which moves while the step lasts. */
function spinnerProgress(): ConsoleProgress {
  let text = '';
  let spinner: Ora | null = null;
  const done = () => {
    spinner?.succeed(text);
    spinner = null;
  };
  return {
    step: (next) => {
      done();
      text = next;
      // Ctrl-C must reach us as a signal.
      spinner = ora({ text, discardStdin: false, hideCursor: false }).start();
    },
    detail: (detail) => {
      if (spinner) spinner.text = `${text}: ${detail}`;
    },
    done,
    failed: () => {
      spinner?.fail(text);
      spinner = null;
    },
  };
}
