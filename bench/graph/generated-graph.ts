import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '../../src/neo4j/database.js';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { startEmbedded } from '../../src/neo4j/embedded/start-embedded.js';
import { packagePath } from '../../src/package-path.js';
import { makeDataFolder } from './data-folder.js';
import { GENERATOR_VERSION } from './dossiers.js';
import { fillGraph } from './fill.js';

interface GraphOptions {
  readonly events: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Runs work with an embedded Neo4j that contains the generated graph. Its folder is kept, so the next run finds the
 * graph, or the finished part of it, there; another version of the generator creates another.
 */
export async function withGeneratedGraph<Result>(
  { events, progress, signal }: GraphOptions,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const directory = packagePath(`.claimgraph/bench/${events}-events-${GENERATOR_VERSION}`);
  const marker = join(directory, 'finished');
  await makeDataFolder(directory, progress);
  const { connection, stop } = await startEmbedded({ directory, progress, signal });
  try {
    if (!(await exists(marker))) {
      await generate(connection, { events, progress, signal });
      await writeFile(marker, '');
    }
    return await work(connection);
  } finally {
    progress.step('Stopping Neo4j');
    await stop();
  }
}

async function generate(connection: Connection, { events, progress, signal }: GraphOptions): Promise<void> {
  progress.step(`Generating a graph of ${events} events`);
  const database = await Database.connect(connection);
  try {
    await fillGraph(database, events, progress, signal);
  } finally {
    await database.close();
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
