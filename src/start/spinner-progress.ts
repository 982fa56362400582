import ora, { type Ora } from 'ora';
import type { ConsoleProgress } from './console-progress.js';

/** One line per step, which moves while the step lasts. */
export function spinnerProgress(): ConsoleProgress {
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
