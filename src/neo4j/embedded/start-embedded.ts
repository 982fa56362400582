import { join, resolve } from 'node:path';
import getPort from 'get-port';
import type { Connection } from '../database.js';
import { bringJars } from './bring-jars.js';
import { claimDirectory } from './claim-directory.js';
import { configure } from './configure.js';
import { findJava } from './find-java.js';
import type { Installation } from './installation.js';
import { ensurePassword } from './password.js';
import { readRunning, writeRecord, type ProcessRecord } from './process-record.js';
import type { Progress } from './progress.js';
import { recordPath, spawnServer, stopServer } from './server-process.js';
import { NEO4J_VERSION } from './version.js';
import { answers, PortTaken, waitForBolt } from './wait-for-bolt.js';

const HOST = '127.0.0.1';
const PORT_ATTEMPTS = 3;

export interface EmbeddedOptions {
  /** The data folder: holds the program, the data and the password of one Neo4j. */
  readonly directory: string;
  readonly progress: Progress;
  /** Gives up, and leaves nothing running. */
  readonly signal?: AbortSignal;
  /** Is called when nothing is left to do but to wait for Neo4j. */
  readonly meanwhile?: () => void;
}

export interface EmbeddedNeo4j {
  readonly connection: Connection;
  /** Stops Neo4j and lets go of the data folder. */
  readonly stop: () => Promise<void>;
}

interface Running {
  readonly record: ProcessRecord;
  readonly connection: Connection;
}

/** What goes on until Neo4j answers. */
interface Waiting {
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly meanwhile: () => void;
}

/** A Neo4j that answers, on loopback only: the one that a killed start left behind, or else a new one. */
export async function startEmbedded({
  progress,
  signal,
  meanwhile = () => undefined,
  ...options
}: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const directory = resolve(options.directory);
  const found = await findJava(process.env);
  const letGo = await claimDirectory(directory);
  try {
    const jars = await bringJars({ directory, progress, signal });
    const home = join(directory, 'neo4j');
    const installation = { ...found, jars, home, configuration: join(home, 'conf') };
    const { record, connection } =
      (await findAgain(installation, progress)) ??
      (await startAnew(installation, { progress, signal, meanwhile }));
    const stop = async () => {
      await stopServer(home, record);
      letGo();
    };
    return { connection, stop };
  } catch (failure) {
    letGo();
    throw failure;
  }
}

/** A Neo4j on record that does not answer as it should was killed in the middle of something: it goes. */
async function findAgain(installation: Installation, progress: Progress): Promise<Running | null> {
  const { home } = installation;
  const record = readRunning(recordPath(home));
  if (!record) return null;
  if (record.port !== undefined) {
    progress.step('Finding the Neo4j that an earlier start left running');
    const connection = connectionTo(record.port, await ensurePassword(installation));
    if (await answers(connection).catch(() => false)) return { record, connection };
  }
  progress.step('Stopping the Neo4j that an earlier start left behind');
  await stopServer(home, record);
  return null;
}

async function startAnew(installation: Installation, waiting: Waiting, attempt = 1): Promise<Running> {
  const { home } = installation;
  const { progress, signal, meanwhile } = waiting;
  progress.step(`Starting Neo4j ${NEO4J_VERSION}`);
  const port = await getPort({ host: HOST });
  await configure(installation, port);
  const connection = connectionTo(port, await ensurePassword(installation));
  signal?.throwIfAborted();

  const record = spawnServer(installation);
  meanwhile();
  try {
    await waitForBolt(connection, record, home, signal);
  } catch (failure) {
    await stopServer(home, record);
    if (!(failure instanceof PortTaken) || attempt === PORT_ATTEMPTS) throw failure;
    return startAnew(installation, waiting, attempt + 1);
  }
  const answering = { ...record, port };
  writeRecord(recordPath(home), answering);
  return { record: answering, connection };
}

export const connectionTo = (port: number, password: string): Connection => ({
  uri: `bolt://${HOST}:${port}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});
