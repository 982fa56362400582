import { withContenders } from '../contenders/with-contenders.js';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { casesFor } from '../queries/cases.js';
import { checkResults, type Fault } from './check-results.js';
import { runCrowd, type Crowd } from './run-crowd.js';
import { runRepeats, type Repeats } from './run-repeats.js';
import { runRounds, type Measured } from './run-rounds.js';

export interface CompareOptions {
  /** Number of events in the graph. */
  readonly events: number;
  readonly rounds: number;
  readonly warmUp: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface Comparison {
  readonly events: number;
  readonly rounds: number;
  readonly measured: readonly Measured[];
  readonly crowds: readonly Crowd[];
  readonly repeats: Repeats;
  readonly faults: readonly Fault[];
}

/** Compares all contenders on the generated graph in this Neo4j. */
export function compare(connection: Connection, options: CompareOptions): Promise<Comparison> {
  const { events, rounds, warmUp, progress, signal } = options;
  progress.step('Starting the contenders');
  return withContenders(connection, async (contenders) => {
    const cases = casesFor(events);
    progress.step('Comparing the answers');
    const wrong = await checkResults(contenders, cases);
    progress.step('Measuring');
    const timed = await runRounds(contenders, cases, {
      rounds,
      warmUp,
      told: (round) => {
        signal.throwIfAborted();
        progress.detail(round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`);
      },
    });
    progress.step('Querying with many clients at once');
    const crowd = await runCrowd(contenders, rounds);
    progress.step('Repeating a query');
    const repeats = await runRepeats(connection, rounds);
    return {
      repeats,
      ...{ events, rounds },
      measured: timed.measured,
      crowds: crowd.crowds,
      faults: [...wrong, ...timed.faults, ...crowd.faults],
    };
  });
}
