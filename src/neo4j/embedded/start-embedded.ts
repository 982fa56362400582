import { join, resolve } from 'node:path';
import { execa } from 'execa';
import type { Connection } from '../connection.js';
import { downloadNeo4j } from './download-neo4j.js';
import { claimDirectory } from './claim-directory.js';
import type { Installation } from './installation.js';
import { ensurePassword } from './password.js';
import { readRunning } from './process-record.js';
import type { Progress } from './progress.js';
import { killServer, recordPath, stopServer } from './server-process.js';
import { connectionTo, currentConnection, startServer, type Running } from './start-server.js';
import { supervise, type RestartLog } from './supervise.js';
import { NEO4J_VERSION, versionOf, type Neo4jVersion } from './version.js';
import { answers } from './wait-for-bolt.js';
import { StartError } from '../../errors/start-error.js';
import { INSTALL_HELP } from './install-help.js';

export interface EmbeddedOptions {
  /** Data folder: contains program, data and password of one Neo4j. */
  readonly directory: string;
  /** Version of Neo4j. */
  readonly version?: string;
  readonly progress: Progress;
  /** Cancels the start, and leaves nothing running. */
  readonly signal?: AbortSignal;
  /** Called when all that remains is to wait for Neo4j. */
  readonly meanwhile?: () => void;
  /** Notified when Neo4j is restarted. */
  readonly restarts?: RestartLog;
}

export interface EmbeddedNeo4j {
  /** Follows Neo4j across restarts. */
  readonly connection: Connection;
  /** Stops Neo4j and releases the data folder. */
  readonly stop: () => Promise<void>;
}

/**
 * A Neo4j that answers, on loopback only: one left running by a killed process, otherwise a new one. It is then
 * supervised, and restarted if lost.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { progress, signal, meanwhile, restarts } = options;
  const directory = resolve(options.directory);
  const version = versionOf(options.version ?? NEO4J_VERSION);
  const found = await findJava(process.env, version);
  const letGo = await claimDirectory(directory);
  try {
    const jars = await downloadNeo4j({ directory, version, progress, ...(signal && { signal }) });
    const home = join(directory, 'neo4j');
    const installation = { version, ...found, jars, home, configuration: join(home, 'conf') };
    let running = await findAgain(installation, progress);
    if (!running) {
      progress.step(`Starting Neo4j ${version.number}`);
      running = await startServer(installation, { signal, ...(meanwhile && { meanwhile }) });
    }
    return embedded(installation, running, { letGo, ...(restarts && { restarts }) });
  } catch (failure) {
    letGo();
    throw failure;
  }
}

function embedded(
  installation: Installation,
  first: Running,
  { letGo, restarts }: { readonly letGo: () => void; readonly restarts?: RestartLog },
): EmbeddedNeo4j {
  const { home } = installation;
  let running = first;
  const stopping = new AbortController();
  const supervised = supervise({
    running: () => running,
    restart: async () => {
      await killServer(home, running.record);
      const { port } = running.record;
      running = await startServer(installation, { port, signal: stopping.signal });
    },
    ...(restarts && { log: restarts }),
    signal: stopping.signal,
  });
  return {
    connection: currentConnection(() => running.connection),
    stop: async () => {
      stopping.abort();
      await supervised;
      await stopServer(home, running.record);
      letGo();
    },
  };
}

/** A recorded Neo4j that does not answer properly was killed in the middle of something, and is stopped. */
async function findAgain(installation: Installation, progress: Progress): Promise<Running | null> {
  const { home } = installation;
  const record = readRunning(recordPath(home));
  if (!record) return null;
  const { port } = record;
  if (port !== undefined) {
    progress.step('Connecting to the Neo4j left running by an earlier start');
    const connection = connectionTo(port, await ensurePassword(installation));
    if (await answers(connection).catch(() => false)) return { record: { ...record, port }, connection };
  }
  progress.step('Stopping the Neo4j left behind by an earlier start');
  await stopServer(home, record);
  return null;
}

/** The Java to run Neo4j with: the one of JAVA_HOME, otherwise the one on the PATH. */
async function findJava(
  environment: NodeJS.ProcessEnv,
  { number, oldestJava }: Neo4jVersion,
): Promise<Pick<Installation, 'java' | 'javaVersion'>> {
  const home = environment.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const needs = `Neo4j ${number} needs Java ${oldestJava} or newer`;
  const place = home ? `at JAVA_HOME (${home})` : 'on the PATH';

  const { failed, stderr } = await execa(java, ['-version'], { reject: false, stdin: 'ignore' });
  if (failed) throw new StartError(`${needs}, and there is none ${place}.\n${INSTALL_HELP}`);

  // "17.0.15", or "1.8.0_402" before Java 9.
  const [, javaVersion = 'unknown'] = /version "([^"]+)"/.exec(stderr) ?? [];
  if (Number.parseInt(javaVersion, 10) >= oldestJava) return { java, javaVersion };
  throw new StartError(`${needs}, and the one ${place} is version ${javaVersion}.\n${INSTALL_HELP}`);
}
