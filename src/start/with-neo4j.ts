import type { Config } from '../config.js';
import { Database, type DatabaseOptions } from '../neo4j/database.js';
import type { Connection } from '../neo4j/connection.js';
import { startEmbedded } from '../neo4j/embedded/start-embedded.js';
import type { RestartLog } from '../neo4j/embedded/supervise.js';
import type { ConsoleProgress } from './console-progress.js';

interface Neo4jOptions extends DatabaseOptions {
  readonly config: Config;
  readonly progress: ConsoleProgress;
  readonly signal: AbortSignal;
  /** Called when all that remains is to wait for Neo4j. */
  readonly meanwhile?: () => void;
  /** Notified when an embedded Neo4j is restarted. */
  readonly restarts: RestartLog;
}

type Work = (database: Database) => Promise<void>;

/** Runs work with the Neo4j of the settings, or else with an embedded one that is stopped afterwards. */
export async function withNeo4j(options: Neo4jOptions, work: Work): Promise<void> {
  const { config, progress, signal, meanwhile, restarts } = options;
  if (config.NEO4J_URI !== undefined) {
    progress.step('Connecting to the Neo4j at NEO4J_URI');
    meanwhile?.();
    await withDatabase(connectionTo(config.NEO4J_URI, config), options, work);
    return;
  }
  const embedded = await startEmbedded({
    directory: config.CLAIMGRAPH_DATA_DIR,
    version: config.CLAIMGRAPH_NEO4J_VERSION,
    progress,
    signal,
    restarts,
    ...(meanwhile && { meanwhile }),
  });
  try {
    await withDatabase(embedded.connection, options, work);
  } catch (failure) {
    progress.failed();
    throw failure;
  } finally {
    progress.step('Stopping Neo4j');
    await embedded.stop();
    progress.done();
  }
}

export async function withDatabase(
  connection: Connection,
  options: DatabaseOptions,
  work: Work,
): Promise<void> {
  const database = await Database.connect(connection, options);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

const connectionTo = (uri: string, config: Config): Connection => ({
  uri,
  user: config.NEO4J_USER,
  password: config.NEO4J_PASSWORD,
  database: config.NEO4J_DATABASE,
});
