import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { GraphqlClient } from '../contenders/graphql-client.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { statisticsOf } from '../measure/statistics.js';
import { WHOLE_GRAPH_QUERIES } from '../queries/whole-graph.js';

/** Times of one query, in milliseconds. */
export interface WholeGraphTimes {
  readonly title: string;
  /** Of the first time, for which Neo4j makes a plan. */
  readonly first: number;
  readonly median: number;
}

const REPETITIONS = 5;

/** Runs all queries on one server that has just been started, so that the first time of each is the first for anyone. */
export async function wholeGraphTimes(
  connection: Connection,
  progress: Progress,
): Promise<WholeGraphTimes[]> {
  const server = await startServer(startCommand(), connection);
  const client = new GraphqlClient(server.url);
  try {
    const measured: WholeGraphTimes[] = [];
    for (const { title, text } of WHOLE_GRAPH_QUERIES) {
      progress.step(title);
      const times: number[] = [];
      for (let round = 0; round <= REPETITIONS; round += 1) {
        const start = performance.now();
        await client.execute(text, {});
        times.push(performance.now() - start);
      }
      const [first = NaN, ...again] = times;
      measured.push({ title, first, median: statisticsOf(again).median });
    }
    return measured;
  } finally {
    client.close();
    await server.stop();
  }
}
