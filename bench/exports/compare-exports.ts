import type { Driver } from 'neo4j-driver';
import type { Connection } from '../../src/neo4j/connection.js';
import type { Progress } from '../../src/neo4j/embedded/progress.js';
import { openDriver } from '../contenders/driver.js';
import { startServer } from '../contenders/server-process.js';
import { startCommand } from '../contenders/start-command.js';
import { ALL_FORMATS, exportGraph } from '../corpus/export-graph.js';
import { peakMemory } from '../corpus/peak-memory.js';
import { statisticsOf } from '../measure/statistics.js';
import { FLOOR, PARTS_OF } from './floor.js';

/** Median times of one format, in seconds. */
export interface ComparedExport {
  readonly format: string;
  readonly floor: number;
  readonly seconds: number;
  readonly megabytes: number;
}

export interface ExportsMeasured {
  readonly rounds: number;
  readonly exports: readonly ComparedExport[];
  /** Peak memory of the API, in megabytes. */
  readonly api: number;
}

interface Run {
  readonly exportRounds: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Downloads the whole graph in each format, and reads the rows that it holds through the driver, in turns. The first
 * round of a format warms up and is not counted.
 */
export async function compareExports(
  connection: Connection,
  { exportRounds: rounds, progress, signal }: Run,
): Promise<ExportsMeasured> {
  const driver = openDriver(connection);
  const server = await startServer(startCommand(), connection);
  try {
    const exports: ComparedExport[] = [];
    for (const format of ALL_FORMATS) {
      progress.step(`Exporting as ${format}`);
      const [floor, ours]: [number[], number[]] = [[], []];
      let megabytes = NaN;
      for (let round = 0; round <= rounds; round += 1) {
        signal.throwIfAborted();
        const byHand = await readByHand(driver, format);
        const [exported] = await exportGraph(server.url, [format]);
        if (round === 0 || !exported) continue;
        floor.push(byHand);
        ours.push(exported.seconds);
        megabytes = exported.megabytes;
      }
      exports.push({
        format,
        floor: statisticsOf(floor).median,
        seconds: statisticsOf(ours).median,
        megabytes,
      });
    }
    return { rounds, exports, api: await peakMemory(server.pid) };
  } finally {
    await server.stop();
    await driver.close();
  }
}

/** Seconds that it takes to read the rows of a format. They are dropped as they come, as a writer drops them. */
async function readByHand(driver: Driver, format: string): Promise<number> {
  const parts = PARTS_OF[format];
  if (!parts) throw new TypeError(`Nothing says what ${format} holds.`);
  const start = performance.now();
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    for (const statement of parts.flatMap((part) => FLOOR[part]))
      for await (const record of session.run<{ row: unknown[] }>(statement)) record.get('row');
  } finally {
    await session.close();
  }
  return (performance.now() - start) / 1_000;
}
