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
  /** Ends the server; during the start, gives up. */
  readonly signal: AbortSignal;
  /** Is called with the address of GraphQL as soon as it is served. */
  readonly onReady: (url: string) => void;
}

/** Everything, from the settings to the last request. What it starts, it stops. */
export async function runServer({ config, logger, progress, signal, onReady }: RunOptions): Promise<void> {
  await checkAddress(config);
  // What fails here fails below again, when there is something to clear up.
  const meanwhile = () => void loadServer().catch(() => undefined);
  const restarts = loggedRestarts(logger);
  const limits = databaseLimits(config);
  await withNeo4j({ config, progress, signal, meanwhile, restarts, limits }, async (database) => {
    progress.step('Bringing the schema of the graph up to date');
    await bringUpToDate(database, progress);
    await loadArticle(database, progress);
    signal.throwIfAborted();

    const { serve, schema } = await loadServer();
    const running = await serve({ config, database, logger, schema });
    progress.done();
    onReady(running.url);
    if (!signal.aborted) await once(signal, 'abort');

    progress.step('Finishing the requests under way');
    await running.stop();
  });
}
