import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { DATA_SETS } from './data-sets.js';
import { ALL_FORMATS, type ExportedGraph, exportGraph } from './export-graph.js';
import { importDataSet, type ImportedSet } from './import-data-set.js';
import { peakMemory } from './peak-memory.js';

export interface Total {
  readonly measure: string;
  readonly best: number | null;
  readonly events: number;
}

/** Results for the public data sets, all in one graph. */
export interface CorpusMeasured {
  readonly sets: readonly ImportedSet[];
  readonly exports: readonly ExportedGraph[];
  /** Totals of some measures, now and with only the first dossier in the graph. */
  readonly totals: readonly Total[];
  readonly totalsBefore: readonly Total[];
  /** Peak memory of the API during the import, in megabytes. */
  readonly apiAfterImport: number;
  readonly apiAfterExport: number;
}

const TOTALS = '{ totals(measure: ["killed", "strikes"]) { measure best events } }';

/** Imports all data sets beside a running API, then downloads the resulting graph from it. */
export async function measureCorpus(
  connection: Connection,
  corpus: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<CorpusMeasured> {
  const scratch = await mkdtemp(join(tmpdir(), 'claimgraph-corpus-'));
  const server = await startServer(startCommand(), connection);
  try {
    const totalsBefore = await totalsOf(server.url);
    const sets: ImportedSet[] = [];
    for (const set of DATA_SETS) {
      signal.throwIfAborted();
      progress.step(`Importing ${set.title}`);
      sets.push(await importDataSet(connection, set, corpus, scratch));
    }
    const apiAfterImport = await peakMemory(server.pid);
    const totals = await totalsOf(server.url);
    progress.step('Exporting the graph');
    const exports = await exportGraph(server.url, ALL_FORMATS);
    return {
      sets,
      exports,
      totals,
      totalsBefore,
      apiAfterImport,
      apiAfterExport: await peakMemory(server.pid),
    };
  } finally {
    await server.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function totalsOf(graphql: string): Promise<readonly Total[]> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: TOTALS }),
  });
  const { data } = (await response.json()) as { data: { totals: readonly Total[] } };
  return data.totals;
}
