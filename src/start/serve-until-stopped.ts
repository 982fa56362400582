import { pino } from 'pino';
import { readConfig } from '../config.js';
import { consoleProgress } from './console-progress.js';
import { explainFault } from './explain-fault.js';
import { keepRowsYoung } from './keep-rows-young.js';
import { runServer } from './run-server.js';
import { startTracing } from '../telemetry/tracing.js';
import { stopSignal } from './stop-signal.js';

const EXAMPLE_QUERY = `{
  strikes(on: ["actor:isis"], during: "2019-03-10/2019-03-23") {
    nodes { title time { edtf } perpetrators { name } }
  }
}`;

/** First message after the start. */
const welcome = (url: string): string => `
Claimgraph answers at ${url}
The explorer is at ${new URL('/', url).href}
Open the first in a browser and ask, for example, who struck ISIS in the last two weeks of the caliphate:

${EXAMPLE_QUERY}
`;

/** Serves the API as set in the environment until stopped, then ends the process. */
export async function serveUntilStopped(): Promise<never> {
  keepRowsYoung();
  const signal = stopSignal();
  const progress = consoleProgress();
  try {
    const config = readConfig(process.env);
    const stopTracing = await startTracing(process.env);
    // Requests do not wait for their log line; the rest is written when the process ends.
    const logger = pino({ level: config.LOG_LEVEL }, pino.destination({ sync: false }));
    // Standard output is for the log, in JSON.
    const onReady = (url: string) => void process.stderr.write(welcome(url));
    await runServer({ config, logger, progress, signal, onReady }).finally(stopTracing);
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
}
