import type { Logger } from 'pino';
import type { RestartLog } from '../neo4j/embedded/supervise.js';
import type { ConsoleProgress } from './console-progress.js';

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`;

/** For whoever runs a server and reads its log. */
export const loggedRestarts = (logger: Logger): RestartLog => ({
  lost: (reason) => {
    logger.error({ reason }, 'Neo4j is lost, and is started anew');
  },
  failed: (reason, milliseconds) => {
    logger.error({ reason }, `Neo4j could not be started; the next try is in ${seconds(milliseconds)}`);
  },
  restarted: (milliseconds) => {
    logger.warn({ milliseconds }, 'Neo4j answers again');
  },
});

/** For whoever waits for a command. */
export const shownRestarts = (progress: ConsoleProgress): RestartLog => ({
  lost: (reason) => {
    progress.step(`Starting Neo4j anew: ${reason}`);
  },
  failed: (reason, milliseconds) => {
    progress.step(`Neo4j could not be started (${reason}); trying again in ${seconds(milliseconds)}`);
  },
  restarted: () => {
    progress.done();
  },
});
