import {
  getOperationAST,
  GraphQLError,
  locatedError,
  OperationTypeNode,
  parse,
  SingleFieldSubscriptionsRule,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { refuseListeningThen } from '../as-of.js';
import type { OperationRequest, InvalidOperation } from '../../query/operation/prepared-operation.js';
import { checkCost } from '../limits/check-cost.js';
import { validationRules } from '../limits/validation-rules.js';
import { requestScope } from '../request-scope.js';

/** The execution checks that there is one field, because it knows the values of variables. */
const RULES = specifiedRules.filter((rule) => rule !== SingleFieldSubscriptionsRule);

/** What a client sends to subscribe, by either protocol. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** Applies to a subscription everything that applies to operations over HTTP. Returns what is to be executed, or its errors. */
export function prepareSubscription(
  { query, operationName, variables }: SubscriptionRequest,
  sent: Pick<IncomingMessage, 'headers' | 'url'>,
  schema: GraphQLSchema,
  config: Config,
): Omit<OperationRequest, 'context'> | InvalidOperation {
  try {
    const document = parsed(query, config.CLAIMGRAPH_MAX_TOKENS);
    const errors = validate(schema, document, [...RULES, ...validationRules(config)]);
    if (errors.length > 0)
      return { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw notASubscription(operationName);
    refuseListeningThen(sent);
    const scope = requestScope.getStore();
    if (scope && operation.name) scope.operation = operation.name.value;
    checkCost(config, { schema, document, operation, variables: variables ?? {} });
    return { schema, document, operation, variables };
  } catch (failure) {
    return { errors: [failure instanceof GraphQLError ? failure : locatedError(failure, undefined)] };
  }
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (failure) {
    // Anything but a GraphQLError means that the document was nested too deeply for the parser.
    const error = failure instanceof GraphQLError ? failure : new GraphQLError((failure as Error).message);
    throw coded(error, 'GRAPHQL_PARSE_FAILED');
  }
}

/** The same error, with the code that Apollo gives it. */
function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, {
    ...{ nodes, source, positions, originalError: error },
    extensions: { code, ...extensions },
  });
}

const notASubscription = (name: string | null | undefined): UserError =>
  UserError.of({
    code: 'INVALID_REQUEST',
    path: name ?? 'request.query',
    message: 'There is no subscription to open.',
    hint: 'Send a document with one subscription, or its name as "operationName". Send queries and mutations with HTTP POST.',
  });
