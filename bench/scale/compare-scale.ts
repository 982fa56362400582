import { Database } from '../../src/neo4j/database.js';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { claimgraph } from '../contenders/claimgraph/claimgraph.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { type ExportedGraph, exportGraph } from '../corpus/export-graph.js';
import { peakMemory } from '../corpus/peak-memory.js';
import type { Fault } from '../measure/check-results.js';
import { type Measured, runRounds } from '../measure/run-rounds.js';
import { casesFor } from '../queries/cases.js';
import { type WholeGraphTimes, wholeGraphTimes } from './whole-graph-times.js';

export interface ScaleOptions {
  readonly events: readonly [small: number, large: number];
  readonly rounds: number;
  readonly warmUp: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Our times in a small and in a large graph, query by query, in the same order. */
export interface ScaleComparison {
  readonly events: readonly [small: number, large: number];
  readonly claims: readonly [small: number, large: number];
  readonly small: readonly Measured[];
  readonly large: readonly Measured[];
  /** Queries over many events, which take their time from their number. */
  readonly whole: readonly [small: readonly WholeGraphTimes[], large: readonly WholeGraphTimes[]];
  readonly faults: readonly Fault[];
  /** Downloads of the large graph, and the API's peak memory during them, in megabytes. */
  readonly exports: readonly ExportedGraph[];
  readonly apiAfterExport: number;
}

/** One format with everything attached to events, and the one that omits nothing. */
const EXPORTED = ['graphml', 'dossier'];

/** Runs the queries on two generated graphs, each in its own Neo4j, one after the other. */
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
      claims: [await claimsIn(one), await claimsIn(other)],
      small: small?.measured ?? [],
      large: large?.measured ?? [],
      whole: [await wholeGraphTimes(one, progress), await wholeGraphTimes(other, progress)],
      faults: runs.flatMap(({ faults }) => faults),
      ...(await exported(other, progress)),
    };
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}

async function exported(
  connection: Connection,
  progress: Progress,
): Promise<Pick<ScaleComparison, 'exports' | 'apiAfterExport'>> {
  progress.step('Exporting the large graph');
  const server = await startServer(startCommand(), connection);
  try {
    const exports = await exportGraph(server.url, EXPORTED);
    return { exports, apiAfterExport: await peakMemory(server.pid) };
  } finally {
    await server.stop();
  }
}

async function claimsIn(connection: Connection): Promise<number> {
  const database = await Database.connect(connection);
  try {
    const [row] = await database.read({ text: 'MATCH (claim:Claim) RETURN count(claim)', parameters: {} });
    return Number(row?.[0]);
  } finally {
    await database.close();
  }
}
