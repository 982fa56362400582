import { pino, type Logger } from 'pino';
import { readConfig } from '../config.js';
import type { ConsoleProgress } from './console-progress.js';
import { runServer } from './run-server.js';

export interface ServerOptions {
  /**
   * Settings by the names of their environment variables, listed in README.md. Omitted ones have their defaults.
   * Without settings, those of the environment apply.
   */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** Logs requests and faults. Default: standard output, in JSON, from `LOG_LEVEL` upwards. */
  readonly logger?: Logger;
}

export interface ClaimgraphServer {
  /** URL of GraphQL. */
  readonly url: string;
  /** Lets pending requests finish, up to a limit, then stops everything that was started. */
  stop(): Promise<void>;
}

const SILENT: ConsoleProgress = {
  step: () => undefined,
  detail: () => undefined,
  done: () => undefined,
  failed: () => undefined,
};

/**
 * Builds the API and serves it, on the Neo4j of the settings or an embedded one. Resolves once it answers; rejects,
 * leaving nothing running, if it cannot: with a ConfigError for a setting, otherwise a StartError.
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
