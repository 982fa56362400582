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
import { errorFormatter } from './errors/format-error.js';
import { costLimit } from './limits/cost.js';
import { validationRules } from './limits/validation-rules.js';
import type { AnsweringSchema } from './execution/answering-schema.js';
import { answeringGateway } from './execution/gateway.js';
import { responseText } from './execution/response-text.js';
import { requestScope } from './request-scope.js';
import { refuseSubscriptions } from './subscriptions/refuse-subscriptions.js';

/** How long requests may go on once we are told to stop, in milliseconds. */
const DRAIN = 10_000;

interface Parts {
  readonly config: Config;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly answering: AnsweringSchema;
  readonly server: Server;
}

/** Apollo Server with nothing on that we do not use: what it would report, cache or trace is off, whatever the environment says. */
export function createApolloServer(parts: Parts): ApolloServer<Context> {
  const { config, logger, schema, answering, server } = parts;
  return new ApolloServer<Context>({
    gateway: answeringGateway(schema, answering),
    logger,
    stringifyResult: responseText,
    introspection: config.CLAIMGRAPH_INTROSPECTION,
    hideSchemaDetailsFromClientErrors: !config.CLAIMGRAPH_INTROSPECTION,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(logger, config.CLAIMGRAPH_MAX_TOKENS),
    parseOptions: { maxTokens: config.CLAIMGRAPH_MAX_TOKENS },
    validationRules: validationRules(config),
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      nameOperation,
      refuseSubscriptions,
      costLimit(config.CLAIMGRAPH_MAX_COST),
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

/** Tells the log which operation ran. */
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
