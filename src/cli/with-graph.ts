import { userInfo } from 'node:os';
import { readConfig, type Config } from '../config.js';
import { type Sender, SYSTEM } from '../write/sender.js';
import type { Database } from '../neo4j/database.js';
import { findRunning } from '../neo4j/embedded/find-running.js';
import { bringUpToDate } from '../start/bring-up-to-date.js';
import { type ConsoleProgress, consoleProgress } from '../start/console-progress.js';
import { explainFault } from '../start/explain-fault.js';
import { keepRowsYoung } from '../start/keep-rows-young.js';
import { shownRestarts } from '../start/restart-log.js';
import { stopSignal } from '../start/stop-signal.js';
import { withDatabase, withNeo4j } from '../start/with-neo4j.js';

/**
 * The writer of a command: as set, otherwise the user of the operating system. Only writers may read that name, so
 * decisions that do not state who made them do not carry it.
 */
const commandSender = ({ CLAIMGRAPH_WRITER }: Pick<Config, 'CLAIMGRAPH_WRITER'>): Sender => ({
  writer: CLAIMGRAPH_WRITER ?? userName(),
  decider: SYSTEM,
});

/** A user of a container may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}

/** How long a command waits for a database that became unavailable, in milliseconds: nobody else would retry. */
const PATIENCE = 300_000;

type Work = (database: Database, signal: AbortSignal, sender: Sender, config: Config) => Promise<void>;

/**
 * Runs a command on the graph that the settings name: your own Neo4j, the embedded one that the server is running, or
 * else the embedded one, started for the command and stopped after it. The signal is aborted when the process is asked
 * to stop. A fault is printed on stderr, with exit code 1.
 */
export const withGraph = (work: Work): Promise<void> =>
  withDatabaseOfSettings(async (database, signal, sender, config, progress) => {
    await bringUpToDate(database, progress);
    progress.done();
    signal.throwIfAborted();
    await work(database, signal, sender, config);
  });

/** The same, for a command that does not need a graph of this version, or a whole one. */
export async function withDatabaseOfSettings(
  work: (...given: [...Parameters<Work>, progress: ConsoleProgress]) => Promise<void>,
): Promise<void> {
  keepRowsYoung();
  const signal = stopSignal();
  const progress = consoleProgress();
  try {
    const config = readConfig(process.env);
    const withSender = (database: Database) =>
      work(database, signal, commandSender(config), config, progress);
    const running =
      config.NEO4J_URI === undefined ? await findRunning(config.CLAIMGRAPH_DATA_DIR, progress) : null;
    // It may be restarting, or about to be restarted by whoever runs it.
    const connecting = { milliseconds: PATIENCE, signal };
    if (running) await withDatabase(running, { patience: PATIENCE, connecting }, withSender);
    else
      await withNeo4j(
        { config, progress, signal, patience: PATIENCE, restarts: shownRestarts(progress) },
        withSender,
      );
  } catch (failure) {
    progress.failed();
    if (failure !== signal.reason) process.stderr.write(`\n${explainFault(failure)}\n`);
    process.exitCode = 1;
  }
}
