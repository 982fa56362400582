// `npm run dev`: recompiles changes in src/ and restarts the API, beside a Neo4j that keeps running. Options after
// `--`, such as --inspect, are passed to the Node that runs the API.
/* global AbortController, AbortSignal */
import { execa } from 'execa';
import { once } from 'node:events';
import process, { argv, env, execPath, stderr } from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { readConfig } from '../dist/config.js';
import { startEmbedded } from '../dist/neo4j/embedded/start-embedded.js';
import { consoleProgress } from '../dist/start/console-progress.js';
import { explainFault } from '../dist/start/explain-fault.js';
import { shownRestarts } from '../dist/start/restart-log.js';
import { stopSignal } from '../dist/start/stop-signal.js';
import { COMPILE } from './build-server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const WATCH = ['--watch', '--watch-preserve-output', '--watch-path=dist', '--watch-path=cypher'];

const signal = stopSignal();
const over = new AbortController();
const progress = consoleProgress();

/** Runs until one of the programs ends, or the process is asked to stop. */
const run = (words, options) =>
  execa(execPath, words, {
    cwd: root,
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
    reject: false,
    cancelSignal: AbortSignal.any([signal, over.signal]),
    // The API may have requests to finish.
    forceKillAfterDelay: false,
    ...options,
  });

/** The Neo4j of the settings, or an embedded one, with the settings by which the API finds it. */
async function startNeo4j(config) {
  if (config.NEO4J_URI !== undefined) return { settings: {}, stop: () => undefined };
  const { connection, stop } = await startEmbedded({
    directory: config.CLAIMGRAPH_DATA_DIR,
    version: config.CLAIMGRAPH_NEO4J_VERSION,
    progress,
    signal,
    restarts: shownRestarts(progress),
  });
  const { uri, user, password, database } = connection;
  return {
    settings: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    stop: async () => {
      progress.step('Stopping Neo4j');
      await stop();
      progress.done();
    },
  };
}

async function develop({ settings }) {
  const compiler = run([...COMPILE, '--watch'], { stdout: 'pipe' });
  // The compiler prints this once everything is compiled and it watches for changes.
  await Promise.race([once(compiler.stdout, 'data'), compiler]);
  progress.done();
  const api = run([...WATCH, ...argv.slice(2), 'dist/main.js'], {
    env: { NODE_ENV: 'development', ...settings },
  });
  await Promise.race([compiler, api]);
  over.abort();
  await Promise.all([compiler, api]);
}

try {
  const neo4j = await startNeo4j(readConfig(env));
  try {
    await develop(neo4j);
  } finally {
    await neo4j.stop();
  }
} catch (failure) {
  progress.failed();
  if (failure !== signal.reason) {
    stderr.write(`\n${explainFault(failure)}\n`);
    process.exitCode = 1;
  }
}
