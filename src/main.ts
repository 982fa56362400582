import { once } from 'node:events';
import { pino } from 'pino';
import { readConfig } from './config.js';
import { bringUpToDate } from './start/bring-up-to-date.js';
import { checkAddress } from './start/check-address.js';
import { consoleProgress } from './start/console-progress.js';
import { databaseLimits } from './start/database-limits.js';
import { explainFault } from './start/explain-fault.js';
import { loadArticle } from './start/load-article.js';
import { loadServer } from './start/load-server.js';
import { loggedRestarts } from './start/restart-log.js';
import { stopSignal } from './start/stop-signal.js';
import { welcome } from './start/welcome.js';
import { withNeo4j } from './start/with-neo4j.js';

const signal = stopSignal();
const progress = consoleProgress();

/** Everything, from the settings to the last request. What it starts, it stops. */
async function run(): Promise<void> {
  const config = readConfig(process.env);
  // Requests do not wait for their line in the log; what is left is written when the process ends.
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination({ sync: false }));
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
    // Standard output is the log's, in JSON.
    process.stderr.write(welcome(running.url));
    if (!signal.aborted) await once(signal, 'abort');

    progress.step('Finishing the requests under way');
    await running.stop();
  });
}

try {
  await run();
  progress.done();
} catch (failure) {
  progress.failed();
  if (failure !== signal.reason) {
    process.stderr.write(`\n${explainFault(failure)}\n`);
    process.exitCode = 1;
  }
}
// A server that never answers may hold a connection half open; nothing of ours is left to wait for.
process.exit();
