import type { Logger } from 'pino';
import type { RestartLog } from '../neo4j/embedded/supervise.js';
import { neo4jRestarts } from '../telemetry/metrics.js';
import type { ConsoleProgress } from './console-progress.js';

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`;

/** For the log of a server. */
export const loggedRestarts = (logger: Logger): RestartLog => ({
  lost: (reason) => {
    logger.error({ reason }, 'Neo4j is lost, and is being restarted');
  },
  failed: (reason, milliseconds) => {
    logger.error({ reason }, `Neo4j could not be started; the next attempt is in ${seconds(milliseconds)}`);
  },
  restarted: (milliseconds) => {
    neo4jRestarts.inc();
    logger.warn({ milliseconds }, 'Neo4j answers again');
  },
});

/** For the user of a command. */
export const shownRestarts = (progress: ConsoleProgress): RestartLog => ({
  lost: (reason) => {
    progress.step(`Restarting Neo4j: ${reason}`);
  },
  failed: (reason, milliseconds) => {
    progress.step(`Neo4j could not be started (${reason}); trying again in ${seconds(milliseconds)}`);
  },
  restarted: () => {
    progress.done();
  },
});
