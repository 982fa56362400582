import type { ExecutionArgs, ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import type { Context } from '../../context.js';
import type { Database } from '../../neo4j/database.js';
import { errorFormatter } from '../errors/format-error.js';
import type { AnsweringSchema } from '../execution/answering-schema.js';
import { identify } from '../identity.js';
import { requestScope } from '../request-scope.js';
import { OpenSubscriptions, type Results } from './open-subscriptions.js';
import { prepareSubscription, type SubscriptionRequest } from './prepare-subscription.js';

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly answering: AnsweringSchema;
}

/** What is wrong with a subscription. */
export interface Refused {
  readonly errors: readonly GraphQLError[];
}

/** What the protocols by which subscriptions are asked for have in common. */
export interface SubscriptionService {
  readonly config: Config;
  readonly logger: Logger;
  /** Checks a subscription before it is started. */
  prepare(request: SubscriptionRequest, authorization: string | undefined): ExecutionArgs | Refused;
  start(args: ExecutionArgs): Promise<Results | ExecutionResult>;
  /** A result as it leaves the server: every error with code, path and hint, or masked. */
  format(result: ExecutionResult): FormattedExecutionResult;
}

export function subscriptionService(parts: Parts): SubscriptionService {
  const { config, database, logger, schema, answering } = parts;
  const open = new OpenSubscriptions(config.CLAIMGRAPH_MAX_SUBSCRIPTIONS);
  const formatError = errorFormatter(logger, config.CLAIMGRAPH_MAX_TOKENS);
  return {
    config,
    logger,
    prepare: (request, authorization) => {
      const prepared = prepareSubscription(request, schema, config);
      if ('errors' in prepared) return prepared;
      const contextValue: Omit<Context, 'signal'> = {
        requestId: requestScope.getStore()?.requestId ?? '',
        database,
        identity: identify(authorization, config),
      };
      return { ...prepared, schema: answering, contextValue };
    },
    start: (args) => open.start(args),
    format: ({ errors, ...result }) =>
      errors ? { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) } : result,
  };
}
