import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Context } from '../context.js';
import { judgeLasting } from './answers/judge-lasting.js';
import { sendBookmarks } from './bookmarks.js';
import { databaseAway } from './errors/database-away.js';
import { refuseWritingThen } from './as-of.js';
import { errorFormatter } from './errors/format-error.js';
import { fieldsForWriters } from './fields-for-writers.js';
import { heavyOperations } from './load/heavy-operations.js';
import type { Bulkhead } from './load/bulkhead.js';
import { costLimit } from './limits/cost.js';
import { validationRules } from './limits/validation-rules.js';
import { localGateway } from './gateway.js';
import { responseText } from '../query/serialize/response-text.js';
import { requestScope } from './request-scope.js';
import { statusForOldClients } from './status-for-old-clients.js';

/** How long pending requests may continue during shutdown, in milliseconds. */
const DRAIN = 10_000;

interface Parts {
  readonly config: Config;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly server: Server;
  readonly heavy: Bulkhead;
}

/** Apollo Server with everything that we do not use turned off: reports, caches and traces, whatever the environment says. */
export function createApolloServer(parts: Parts): ApolloServer<Context> {
  const { config, logger, schema, server, heavy } = parts;
  return new ApolloServer<Context>({
    gateway: localGateway(schema),
    logger,
    stringifyResult: responseText,
    introspection: config.CLAIMGRAPH_INTROSPECTION,
    hideSchemaDetailsFromClientErrors: !config.CLAIMGRAPH_INTROSPECTION,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(logger, config),
    parseOptions: { maxTokens: config.CLAIMGRAPH_MAX_TOKENS },
    validationRules: validationRules(config),
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      nameOperation,
      statusForOldClients,
      databaseAway,
      sendBookmarks,
      refuseWritingThen,
      fieldsForWriters(schema),
      costLimit(config),
      heavyOperations(config, heavy),
      judgeLasting(schema),
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: DRAIN }),
      // Its hook on every field would cost more than our own work.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

/** Adds the name of the operation to the log. */
const nameOperation: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operationName }) {
        const scope = requestScope.getStore();
        if (scope && operationName !== null) scope.operation = operationName;
        return Promise.resolve();
      },
    }),
};
