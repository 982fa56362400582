import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Router, type Request } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { UserError } from '../errors/user-error.js';
import type { Database } from '../neo4j/database.js';
import { labelOfKind, RECORD_KINDS } from '../storage/ids.js';
import { databaseUp, neo4jHeap, neo4jStore, newestWrite, records, registry } from '../telemetry/metrics.js';
import { isLoopback } from './load/loopback.js';
import { sendError } from './send-error.js';

/** Neo4j keeps these counts; it looks at no record. */
const COUNTS = RECORD_KINDS.map(
  (kind) => `MATCH (node:${labelOfKind(kind)}) RETURN '${kind}' AS kind, count(node) AS number`,
).join('\nUNION ALL\n');

const NEWEST = 'MATCH (ledger:Ledger) RETURN ledger.recordedAt.epochMillis';

/** Only an administrator may ask, and not every Neo4j has it. */
const HEAP = `
CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
WITH attributes.HeapMemoryUsage.value.properties AS heap
RETURN heap.used, heap.max
`;

/** How long the database may take, in milliseconds. */
const PATIENCE = 2_000;

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
}

/** `GET /metrics` for Prometheus: all that this process counts, and a look at the graph and at Neo4j. */
export function metricsRoute({ config, database, logger }: Parts): Router {
  const routes = Router();
  if (config.CLAIMGRAPH_METRICS === 'none') return routes;
  routes.get('/metrics', async (request, response) => {
    if (config.CLAIMGRAPH_METRICS === 'local' && !isLocal(request)) {
      sendError(response, 403, FORBIDDEN.toJSON());
      return;
    }
    await look(database, config).catch((failure: unknown) => {
      logger.warn({ err: failure }, 'the database could not be measured');
    });
    response.set('Content-Type', registry.contentType).send(await registry.metrics());
  });
  return routes;
}

/** A proxy on this machine passes on requests of others, and says so. */
const isLocal = ({ socket, headers }: Request): boolean =>
  isLoopback(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers['forwarded'] === undefined;

const FORBIDDEN = UserError.of({
  code: 'FORBIDDEN',
  path: 'request',
  message: 'Metrics may only be read on the machine of the server.',
  hint: 'Whoever runs it can allow it to all by CLAIMGRAPH_METRICS=any; keep /metrics from the public then.',
});

async function look(database: Database, config: Config): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE);
  const read = (text: string) => database.read({ text, parameters: {} }, signal);
  try {
    for (const [kind, number] of await read(COUNTS)) records.set({ kind: kind as string }, number as number);
    const [[newest] = []] = await read(NEWEST);
    if (typeof newest === 'number') newestWrite.set(newest / 1_000);
    databaseUp.set(1);
  } catch (failure) {
    databaseUp.set(0);
    throw failure;
  }
  const [[used, max] = []] = await read(HEAP).catch(() => []);
  if (typeof used === 'number') neo4jHeap.set({ part: 'used' }, used);
  if (typeof max === 'number') neo4jHeap.set({ part: 'max' }, max);
  if (config.NEO4J_URI === undefined)
    neo4jStore.set(await sizeOf(join(config.CLAIMGRAPH_DATA_DIR, 'neo4j', 'data')));
}

/** Bytes of the files in a folder. A file that is removed meanwhile has none. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        stat(join(parentPath, name)).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
