import { pino, type Logger } from 'pino';
import { readConfig } from '../config.js';
import type { ConsoleProgress } from './console-progress.js';
import { runServer } from './run-server.js';

export interface ServerOptions {
  /**
   * Settings by the names of their environment variables, which README.md lists. What is left out has its default. Without
   * any, those of the environment.
   */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** Where requests and faults are logged. By default on standard output, in JSON, from `LOG_LEVEL` upwards. */
  readonly logger?: Logger;
}

export interface ClaimgraphServer {
  /** Where GraphQL is served. */
  readonly url: string;
  /** Lets requests under way finish, for a while, then stops all that was started. */
  stop(): Promise<void>;
}

const SILENT: ConsoleProgress = {
  step: () => undefined,
  detail: () => undefined,
  done: () => undefined,
  failed: () => undefined,
};

/**
 * Builds the API and serves it, on the Neo4j that the settings name or on one of its own. Resolves as soon as it answers;
 * rejects, with nothing left running, where it cannot: with a ConfigError for a setting, a StartError for the rest.
 */
export async function createServer({
  settings = process.env,
  logger,
}: ServerOptions = {}): Promise<ClaimgraphServer> {
  const config = readConfig({ ...settings });
  const stopping = new AbortController();
  return new Promise((resolve, reject) => {
    const ended = runServer({
      config,
      logger: logger ?? pino({ level: config.LOG_LEVEL }),
      progress: SILENT,
      signal: stopping.signal,
      onReady: (url) => {
        const stop = () => {
          stopping.abort();
          return ended;
        };
        resolve({ url, stop });
      },
    });
    ended.catch(reject);
  });
}
