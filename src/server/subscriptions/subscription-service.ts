import type { ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import type { Context } from '../../context.js';
import type { UserError } from '../../errors/user-error.js';
import type { Database } from '../../neo4j/database.js';
import { errorFormatter } from '../errors/format-error.js';
import type { InvalidOperation } from '../../query/operation/prepared-operation.js';
import { checkFieldsForWriters, namesForWriters } from '../fields-for-writers.js';
import { identify } from '../identity.js';
import type { Bulkhead } from '../load/bulkhead.js';
import { isHeavy } from '../load/heavy-operations.js';
import type { RateLimit } from '../load/rate-limit.js';
import { requestScope } from '../request-scope.js';
import type { TokenCheck } from '../wrong-tokens.js';
import { OpenSubscriptions, type Results, type Subscription } from './open-subscriptions.js';
import { prepareSubscription, type SubscriptionRequest } from './prepare-subscription.js';

interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly schema: GraphQLSchema;
  readonly tokens: TokenCheck;
  readonly heavy: Bulkhead;
  readonly rate: RateLimit;
}

/** The HTTP request that opened a subscription or its WebSocket. */
export type Sent = Pick<IncomingMessage, 'headers' | 'url'>;

/** What both protocols for subscriptions have in common. */
export interface SubscriptionService {
  readonly config: Config;
  readonly logger: Logger;
  readonly tokens: TokenCheck;
  readonly rate: RateLimit;
  /** Checks a subscription before it is started. */
  prepare(requested: SubscriptionRequest, sent: Sent): Subscription | InvalidOperation;
  start(subscription: Subscription): Promise<Results | ExecutionResult>;
  /** A result as clients see it: every error with code, path and hint, or masked. */
  format(result: ExecutionResult): FormattedExecutionResult;
}

export function subscriptionService(parts: Parts): SubscriptionService {
  const { config, database, logger, schema, tokens, heavy, rate } = parts;
  const open = new OpenSubscriptions(config.CLAIMGRAPH_MAX_SUBSCRIPTIONS);
  const names = namesForWriters(schema);
  const formatError = errorFormatter(logger, config);
  return {
    config,
    logger,
    rate,
    tokens,
    prepare: (requested, sent) => {
      const prepared = prepareSubscription(requested, sent, schema, config);
      if ('errors' in prepared) return prepared;
      const { document, operation } = prepared;
      const identity = identify(sent.headers.authorization, config);
      try {
        checkFieldsForWriters(names, { document, operationName: operation.name?.value, identity });
      } catch (failure) {
        return { errors: [failure as UserError] };
      }
      const context: Omit<Context, 'signal'> = {
        requestId: requestScope.getStore()?.requestId ?? '',
        // Each page of a heavy one waits for a place.
        database: isHeavy(config) ? database.paced((work) => heavy.patiently(work)) : database,
        identity,
      };
      return { ...prepared, context };
    },
    start: (subscription) => open.start(subscription),
    format: ({ errors, ...result }) =>
      errors ? { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) } : result,
  };
}
