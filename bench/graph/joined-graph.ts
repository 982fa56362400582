import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { startEmbedded } from '../../src/neo4j/embedded/start-embedded.js';
import { packagePath } from '../../src/package-path.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { DATA_SETS, type DataSet } from '../corpus/data-sets.js';
import { importDataSet } from '../corpus/import-data-set.js';
import { makeDataFolder } from './data-folder.js';

interface GraphOptions {
  readonly corpus: string;
  /** Number of rows of UCDP GED of Syria. */
  readonly rows: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

const [SYRIA, RELEASES] = DATA_SETS as readonly [DataSet, DataSet];

/**
 * Runs work with an embedded Neo4j that contains UCDP GED of Syria, or its first rows, the strike releases and the first
 * dossier. Its folder is kept for the next run.
 */
export async function withJoinedGraph<Result>(
  { corpus, rows, progress, signal }: GraphOptions,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const directory = packagePath(`.claimgraph/bench/joined-${rows}-rows`);
  const marker = join(directory, 'finished');
  await makeDataFolder(directory, progress);
  const { connection, stop } = await startEmbedded({ directory, progress, signal });
  try {
    if (!(await exists(marker))) {
      progress.step(`Importing ${rows} rows of ${SYRIA.title}, and the strike releases`);
      await importBoth(connection, corpus, rows);
      await writeFile(marker, '');
    }
    return await work(connection);
  } finally {
    progress.step('Stopping Neo4j');
    await stop();
  }
}

async function importBoth(connection: Connection, corpus: string, rows: number): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'claimgraph-joined-'));
  try {
    // The start migrates the database, and ingests the first dossier.
    await (await startServer(startCommand(), connection)).stop();
    const table = parse(await readFile(join(corpus, SYRIA.path)), { to: rows + 1 });
    await writeFile(join(scratch, 'rows.csv'), stringify(table));
    await importDataSet(connection, { ...SYRIA, path: 'rows.csv' }, scratch, scratch);
    await importDataSet(connection, RELEASES, corpus, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
