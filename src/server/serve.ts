import type { GraphQLSchema } from 'graphql';
import { createServer } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Database } from '../neo4j/database.js';
import { createApolloServer } from './apollo-server.js';
import { createApplication } from './application.js';
import { heavyBulkhead } from './load/heavy-operations.js';
import { rateLimit } from './load/rate-limit.js';
import { listen } from './listen.js';
import { eventStreams } from './subscriptions/event-stream.js';
import { subscriptionService } from './subscriptions/subscription-service.js';
import { tokenCheck } from './wrong-tokens.js';
import { webSockets } from './subscriptions/web-socket.js';

/**
 * How long an idle connection stays open, in milliseconds. A request sent just as we close its connection is lost, so
 * this is longer than clients and proxies usually keep connections: one minute.
 */
const KEEP_ALIVE = 65_000;

interface Service {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
}

export interface RunningServer {
  /** URL of GraphQL. */
  readonly url: string;
  /** Lets pending requests finish, up to a limit, then closes what is open. */
  stop(): Promise<void>;
}

/** Serves the schema over HTTP until stopped. Throws a ConfigError if it cannot listen on the address. */
export async function serve({ config, database, logger, schema }: Service): Promise<RunningServer> {
  const server = createServer();
  server.requestTimeout = config.CLAIMGRAPH_REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE;
  const tokens = tokenCheck(config, logger);
  const heavy = heavyBulkhead(config);
  const rate = rateLimit(config);
  const apollo = createApolloServer({ config, logger, schema, server, heavy });
  await apollo.start();
  const subscriptions = subscriptionService({ config, database, logger, schema, tokens, heavy, rate });
  const streams = eventStreams(subscriptions);
  const sockets = webSockets(server, subscriptions);
  server.on(
    'request',
    createApplication({ config, database, logger, apollo, schema, streams, tokens, rate }),
  );
  const stopAll = async () => {
    streams.stop();
    await sockets.stop();
    await apollo.stop();
  };
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= stopAll());
  try {
    const address = await listen(server, config);
    return { url: `${address}/graphql`, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}
