import type { ApolloServer } from '@apollo/server';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Context } from '../context.js';
import type { Database } from '../neo4j/database.js';
import { checkAsOf } from './as-of.js';
import { checkBookmarks } from './bookmarks.js';
import { explorerPage } from './explorer/explorer-page.js';
import { compressed } from './compressed.js';
import { exportRoutes } from './export/export-routes.js';
import { failedRequest } from './failed-request.js';
import { fileTextRoutes } from './file-text.js';
import { graphqlHandler } from './graphql-handler.js';
import { healthRoutes } from './health.js';
import { metricsRoute } from './metrics.js';
import { observeRequest } from './observe-request.js';
import { crossOrigin } from './origins/cross-origin.js';
import { servedHost } from './origins/served-host.js';
import { onlyJson, readBody } from './request-body.js';
import { sandboxPage } from './sandbox/sandbox-page.js';
import type { RateLimit } from './load/rate-limit.js';
import { takeTurns } from './load/take-turns.js';
import type { EventStreams } from './subscriptions/event-stream.js';
import { refuseSubscriptions } from './subscriptions/refuse-subscriptions.js';
import { securityHeaders } from './security-headers.js';
import type { TokenCheck } from './wrong-tokens.js';
import { unknownAddress } from './unknown-address.js';

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly apollo: ApolloServer<Context>;
  readonly streams: EventStreams;
  readonly tokens: TokenCheck;
  readonly rate: RateLimit;
  readonly schema: GraphQLSchema;
}

/** Middleware and routes, in the order in which a request passes through them. */
export function createApplication(parts: Parts): Express {
  const { config, database, logger, apollo, schema, streams, tokens, rate } = parts;
  const application = express();
  application.disable('x-powered-by');
  // Answers to queries have tags of their own; hashing everything else would be wasted work.
  application.disable('etag');

  application.use(observeRequest(logger), securityHeaders);
  application.use(healthRoutes(database, logger));
  application.use(metricsRoute({ config, database, logger }));
  application.use(servedHost(config));
  application.use('/graphql', crossOrigin(config, ['GET', 'POST']));
  const explorer = explorerPage(config, logger);
  application.use(compressed);
  application.use(explorer.views);
  application.use(sandboxPage(config.CLAIMGRAPH_SANDBOX, logger));
  application.use(
    '/graphql',
    rate.handler,
    tokens.handler,
    checkAsOf,
    checkBookmarks,
    onlyJson,
    readBody(config.CLAIMGRAPH_MAX_BODY_BYTES),
    takeTurns(),
    streams.handler,
    refuseSubscriptions(schema, config),
    graphqlHandler({ apollo, config, database }),
  );
  application.use(exportRoutes({ config, database, logger, schema, tokens, rate }));
  application.use(fileTextRoutes({ config, logger, tokens, rate }));
  application.use(explorer.notFound);
  application.use(unknownAddress);
  application.use(failedRequest(config.CLAIMGRAPH_MAX_BODY_BYTES, logger));
  return application;
}
