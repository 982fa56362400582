import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { runImport } from '../../src/importers/run/run-import.js';
import { ucdpGed } from '../../src/importers/ucdp-ged/importer.js';
import { Database } from '../../src/neo4j/database.js';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { migrate } from '../../src/neo4j/migrations/migrate.js';
import { openDriver } from '../contenders/driver.js';
import { type Statistics, statisticsOf } from '../measure/statistics.js';
import { eventTable } from './event-table.js';
import { countOf, readStoredGraph, type StoredGraph } from './stored-graph.js';
import { writeByHand } from './write-by-hand.js';

export interface ImportOptions {
  readonly rows: number;
  readonly rounds: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** An import compared with the floor, in one run. */
export interface ImportComparison {
  readonly rows: number;
  readonly nodes: number;
  readonly edges: number;
  readonly ours: Statistics;
  readonly byHand: Statistics;
}

const WIPE = `
MATCH (node) WHERE NOT node:Migration
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
`;

/** In turns, imports a table and writes the resulting graph by hand, each into an empty graph. */
export async function compareImport(
  connection: Connection,
  { rows, rounds, progress, signal }: ImportOptions,
): Promise<ImportComparison> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  const path = join(folder, 'events.csv');
  await writeFile(path, eventTable(rows));
  const database = await Database.connect(connection);
  const driver = openDriver(connection);
  const ours: number[] = [];
  const byHand: number[] = [];
  let graph: StoredGraph = { nodes: [], edges: [] };
  try {
    await migrate(database);
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      progress.step(
        `Importing a table of ${rows} rows: ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}`,
      );
      await wipe(driver);
      const imported = await timed(() => importTable(database, path, signal));
      graph = await readStoredGraph(driver);
      await wipe(driver);
      const written = await timed(() => writeByHand(driver, graph));
      if (round === 0) continue;
      ours.push(imported);
      byHand.push(written);
    }
  } finally {
    await driver.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
  return { rows, ...countOf(graph), ours: statisticsOf(ours), byHand: statisticsOf(byHand) };
}

async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run(WIPE);
  } finally {
    await session.close();
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function importTable(database: Database, path: string, signal: AbortSignal): Promise<void> {
  const settings = {
    encoding: null,
    delimiter: null,
    release: null,
    published: null,
    since: null,
    complete: false,
    older: false,
    dryRun: false,
    strict: true,
    writer: 'bench',
  };
  const { failure } = await runImport(
    database,
    ucdpGed,
    path,
    { ...settings, rejects: `${path}.rejects.csv` },
    signal,
    () => undefined,
  );
  if (failure !== null) throw failure as Error;
}
