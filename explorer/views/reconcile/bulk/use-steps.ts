import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, type Problem } from '../../../api/api-error.js';

/** One of many writes, and what it is about. */
export interface Step {
  readonly about: string;
  readonly write: () => Promise<unknown>;
}

/** A write that was refused. */
export interface Failure {
  readonly about: string;
  readonly error: ApiError;
}

export interface Steps {
  readonly running: boolean;
  /** Steps that were made, whether or not they succeeded, out of all. */
  readonly made: number;
  readonly total: number;
  readonly failures: readonly Failure[];
  readonly run: (steps: readonly Step[]) => Promise<void>;
  /** Makes no further step; the one that is under way is finished. */
  readonly stop: () => void;
}

/** What is wrong in one step says nothing of the others; a wrong token, no answer, or one that takes too long, does. */
const isOfOne = ({ extensions }: Problem): boolean =>
  extensions?.path !== undefined && extensions.path !== 'request';

/** Makes many writes one after another, until the end, until it is told to stop, or until the view is left. */
export function useSteps(): Steps {
  const [state, setState] = useState<Omit<Steps, 'run' | 'stop'>>({
    running: false,
    made: 0,
    total: 0,
    failures: [],
  });
  const going = useRef<AbortController>(null);
  const stop = (): void => {
    going.current?.abort();
  };
  useEffect(() => stop, []);
  const run = async (steps: readonly Step[]): Promise<void> => {
    const { signal } = (going.current = new AbortController());
    const failures: Failure[] = [];
    setState({ running: true, made: 0, total: steps.length, failures });
    for (const [index, { about, write }] of steps.entries()) {
      try {
        await write();
      } catch (failure) {
        const error = ApiError.of(failure);
        failures.push({ about, error });
        if (!error.problems.every(isOfOne)) stop();
      }
      setState({ running: true, made: index + 1, total: steps.length, failures: [...failures] });
      if (signal.aborted) break;
    }
    setState((before) => ({ ...before, running: false }));
  };
  return { ...state, run, stop };
}
