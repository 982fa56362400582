import type { Connection } from '../../src/neo4j/database.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { claimgraph } from '../contenders/claimgraph/claimgraph.js';
import type { Fault } from '../measure/check-answers.js';
import { type Measured, runRounds } from '../measure/run-rounds.js';
import { casesFor } from '../questions/cases.js';

export interface ScaleOptions {
  readonly events: readonly [small: number, large: number];
  readonly rounds: number;
  readonly warmUp: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Our times on a small and on a large graph, question by question, in the same order. */
export interface ScaleComparison {
  readonly events: readonly [small: number, large: number];
  readonly small: readonly Measured[];
  readonly large: readonly Measured[];
  readonly faults: readonly Fault[];
}

/** Asks our server on two generated graphs, each in a Neo4j of its own, one after the other. */
export async function compareScale(
  [one, other]: readonly [Connection, Connection],
  { events, rounds, warmUp, progress, signal }: ScaleOptions,
): Promise<ScaleComparison> {
  const contenders = [await claimgraph(one), await claimgraph(other)];
  try {
    const runs = [];
    for (const [index, contender] of contenders.entries()) {
      const count = events[index] ?? 0;
      progress.step(`Measuring on ${count} events`);
      const told = () => {
        signal.throwIfAborted();
      };
      runs.push(await runRounds([contender], casesFor(count), { rounds, warmUp, told }));
    }
    const [small, large] = runs;
    return {
      events,
      small: small?.measured ?? [],
      large: large?.measured ?? [],
      faults: runs.flatMap(({ faults }) => faults),
    };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}
