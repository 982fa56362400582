import { once } from 'node:events';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { checkAddress } from './check-address.js';
import type { ConsoleProgress } from './console-progress.js';
import { databaseLimits } from './database-limits.js';
import { loadArticle } from './load-article.js';
import { loadServer } from './load-server.js';
import { loggedRestarts } from './restart-log.js';
import { withNeo4j } from './with-neo4j.js';

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
    await loadArticle(database, progress);
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
