import { once } from 'node:events';
import type { Logger } from 'pino';
import type { GraphQLSchema } from 'graphql';
import { createServer } from 'node:http';
import type { Config } from '../config.js';
import { bringUpToDate } from './bring-up-to-date.js';
import type { ConsoleProgress } from './console-progress.js';
import { loggedRestarts } from './restart-log.js';
import { withNeo4j } from './with-neo4j.js';
import type { Database } from '../neo4j/database.js';
import type { Progress } from '../neo4j/embedded/progress.js';
import { packagePath } from '../package-path.js';
import { listen } from '../server/listen.js';
import type { DatabaseLimits } from '../neo4j/limits.js';

/** Reads end with their request; this limit applies if we are no longer there to end them. In milliseconds. */
const GRACE = 5_000;

/** How much of Neo4j the server may use. */
const databaseLimits = (config: Config): DatabaseLimits => ({
  readConnections: config.CLAIMGRAPH_READ_CONNECTIONS,
  writeConnections: config.CLAIMGRAPH_WRITE_CONNECTIONS,
  statementLength: config.CLAIMGRAPH_MAX_STATEMENT_LENGTH,
  plannings: config.CLAIMGRAPH_MAX_PLANNING,
  waitingPlans: config.CLAIMGRAPH_MAX_WAITING_PLANS,
  readMilliseconds: config.CLAIMGRAPH_REQUEST_TIMEOUT_MS + GRACE,
});

interface LoadedServer {
  readonly serve: (typeof import('../server/serve.js'))['serve'];
  readonly schema: GraphQLSchema;
}

let loading: Promise<LoadedServer> | undefined;

/** Loads the server and its schema, by far the slowest modules, once. */
const loadServer = (): Promise<LoadedServer> => (loading ??= load());

async function load(): Promise<LoadedServer> {
  const [{ serve }, { buildClaimgraphSchema }] = await Promise.all([
    import('../server/serve.js'),
    import('../api/schema.js'),
  ]);
  return { serve, schema: await buildClaimgraphSchema() };
}

interface RunOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly progress: ConsoleProgress;
  /** Stops the server, or cancels its start. */
  readonly signal: AbortSignal;
  /** Called with the URL of GraphQL as soon as it is served. */
  readonly onReady: (url: string) => void;
}

/** Runs the server from settings to last request. It stops what it starts. */
export async function runServer({ config, logger, progress, signal, onReady }: RunOptions): Promise<void> {
  await checkAddress(config);
  // What fails here fails again below, where it is cleaned up.
  const meanwhile = () => void loadServer().catch(() => undefined);
  const restarts = loggedRestarts(logger);
  const limits = databaseLimits(config);
  await withNeo4j({ config, progress, signal, meanwhile, restarts, limits }, async (database) => {
    progress.step('Updating the schema of the graph');
    await bringUpToDate(database, progress);
    if (config.CLAIMGRAPH_FIRST_DOSSIER) await loadArticle(database, progress);
    signal.throwIfAborted();

    const { serve, schema } = await loadServer();
    const running = await serve({ config, database, logger, schema });
    progress.done();
    onReady(running.url);
    if (!signal.aborted) await once(signal, 'abort');

    progress.step('Finishing pending requests');
    await running.stop();
  });
}

/** Loads the first dossier into a graph that has never been written to, and saves a draft to try reviewing with. */
async function loadArticle(database: Database, progress: Progress): Promise<void> {
  const ledgers = await database.read({ text: 'MATCH (ledger:Ledger) RETURN ledger.id', parameters: {} });
  if (ledgers.length > 0) return;
  progress.step('Loading the first dossier: data/article.yaml');
  // Only the very first start needs these.
  const { ingest } = await import('../write/ingest.js');
  const { readDossierFile } = await import('../write/read-dossier-file.js');
  const { saveExample } = await import('../reading/drafts/save-example.js');
  await ingest(database, await readDossierFile(packagePath('data/article.yaml')));
  await saveExample(database);
}

/** Finds out before Neo4j starts whether we can listen. Throws a ConfigError that says why not. */
async function checkAddress(config: Config): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  probe.close();
  await once(probe, 'close');
}
