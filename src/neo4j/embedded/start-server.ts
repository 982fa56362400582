import getPort from 'get-port';
import { mkdir, statfs } from 'node:fs/promises';
import type { Connection } from '../connection.js';
import { dropClassArchive } from './class-archive.js';
import { configure } from './configure.js';
import type { Installation } from './installation.js';
import { PortTaken } from './explain-start.js';
import { ensurePassword } from './password.js';
import { writeRecord, type ProcessRecord } from './process-record.js';
import { killServer, recordPath, spawnServer } from './server-process.js';
import { waitForBolt } from './wait-for-bolt.js';
import { StartError } from '../../errors/start-error.js';

/** What Neo4j needs to write while starting, with a margin. */
const MIN_MEGABYTES = 32;
const MEGABYTE = 2 ** 20;

/** Throws a StartError if the disk is full: Neo4j would notice only after a while, and crash. */
async function checkDiskSpace(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const { bavail, bsize } = await statfs(home);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= MIN_MEGABYTES) return;
  throw new StartError(
    `The disk of ${home} is full: ${free} MB are free, and Neo4j needs ${MIN_MEGABYTES} MB to start.\n` +
      'Free some space there, or set CLAIMGRAPH_DATA_DIR to a folder on another disk.',
  );
}

const HOST = '127.0.0.1';
const PORT_ATTEMPTS = 3;

/** An embedded Neo4j that answers. */
export interface Running {
  readonly record: ProcessRecord & { readonly port: number };
  readonly connection: Connection;
}

interface StartOptions {
  /** The port to listen on if it is free, so that existing clients find a restarted Neo4j at its old address. */
  readonly port?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called when all that remains is to wait for Neo4j. */
  readonly meanwhile?: () => void;
}

/** Starts Neo4j and waits until it answers. Throws a StartError that says why it does not. */
export async function startServer(
  installation: Installation,
  { port: wished, signal, meanwhile }: StartOptions,
  attempt = 1,
): Promise<Running> {
  const { home } = installation;
  await checkDiskSpace(home);
  const port = await getPort({ host: HOST, ...(wished !== undefined && { port: wished }) });
  await configure(installation, port);
  const connection = connectionTo(port, await ensurePassword(installation));
  signal?.throwIfAborted();

  const record = spawnServer(installation);
  meanwhile?.();
  try {
    await waitForBolt(connection, record, home, signal);
  } catch (failure) {
    await killServer(home, record);
    dropClassArchive(home);
    if (!(failure instanceof PortTaken) || attempt === PORT_ATTEMPTS) throw failure;
    return startServer(installation, { signal }, attempt + 1);
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

/** A connection to Neo4j's current address. */
export const currentConnection = (current: () => Connection): Connection => ({
  ...current(),
  get uri() {
    return current().uri;
  },
});
