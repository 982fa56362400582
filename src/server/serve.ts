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
 * For how many milliseconds an idle connection stays open. A client that sends its next request in the very moment in
 * which we close it loses that request: longer than clients and proxies usually keep one themselves, which is a minute.
 */
const KEEP_ALIVE = 65_000;

interface Service {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
}

export interface RunningServer {
  /** Where GraphQL is served. */
  readonly url: string;
  /** Lets requests under way finish, for a while, then closes what is open. */
  stop(): Promise<void>;
}

/** Serves the schema over HTTP until told to stop. Throws a ConfigError where the address cannot be listened on. */
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
