import { Presets, SingleBar } from 'cli-progress';
import type { ImportPosition } from '../../importers/run/run-import.js';

/** Interval between lines of progress, if there is no terminal. */
const SILENCE_MILLISECONDS = 5_000;

/** Shows the progress of an import on stderr. */
export interface ImportProgress {
  readonly at: (position: ImportPosition) => void;
  readonly done: () => void;
}

/** A bar on a terminal, plain lines for a file or another program. */
export const importProgress = (file: string): ImportProgress =>
  process.stderr.isTTY && process.stderr.columns > 0 && file !== '-' ? barProgress(file) : lineProgress(file);

/** By bytes of the file, so that its rows need not be counted first. */
function barProgress(file: string): ImportProgress {
  const begun = Date.now();
  const bar = new SingleBar(
    {
      format: `${file} {bar} {percentage} % · {rows} rows · {rate} rows/s · {eta_formatted} left`,
      stream: process.stderr,
      hideCursor: false,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0, { rows: 0, rate: '–' });
  return {
    at: ({ read, size, rows }) => {
      bar.setTotal(size ?? read);
      bar.update(read, { rows: rows.toLocaleString('en'), rate: rateOf(rows, begun) });
    },
    done: () => {
      bar.stop();
    },
  };
}

function lineProgress(file: string): ImportProgress {
  const begun = Date.now();
  let last = begun;
  return {
    at: ({ read, size, rows }) => {
      if (Date.now() - last < SILENCE_MILLISECONDS) return;
      last = Date.now();
      const share = size === null ? '' : `, ${Math.floor((100 * read) / size)} %`;
      process.stderr.write(
        `${file}: ${rows.toLocaleString('en')} rows${share}, ${rateOf(rows, begun)} rows per second\n`,
      );
    },
    done: () => undefined,
  };
}

const rateOf = (rows: number, begun: number): string =>
  Math.round((1_000 * rows) / Math.max(Date.now() - begun, 1)).toLocaleString('en');
