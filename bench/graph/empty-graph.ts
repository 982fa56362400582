import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { startEmbedded } from '../../src/neo4j/embedded/start-embedded.js';
import { makeDataFolder } from './data-folder.js';

interface GraphOptions {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Runs work with an empty embedded Neo4j, which is removed afterwards with its folder. */
export async function withEmptyGraph<Result>(
  { progress, signal }: GraphOptions,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  await makeDataFolder(directory, progress);
  const { connection, stop } = await startEmbedded({ directory, progress, signal });
  try {
    return await work(connection);
  } finally {
    await stop();
    await rm(directory, { recursive: true, force: true });
  }
}
