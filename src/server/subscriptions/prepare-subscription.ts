import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { checkCost } from '../limits/check-cost.js';
import { validationRules } from '../limits/validation-rules.js';
import { requestScope } from '../request-scope.js';

/** What a client sends to subscribe, by either protocol. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/**
 * Keeps a subscription to all that a question over HTTP must keep to. Gives what is to be executed, or what is wrong
 * with it.
 */
export function prepareSubscription(
  { query, operationName, variables }: SubscriptionRequest,
  schema: GraphQLSchema,
  config: Config,
): ExecutionArgs | { readonly errors: readonly GraphQLError[] } {
  try {
    const document = parsed(query, config.CLAIMGRAPH_MAX_TOKENS);
    const errors = validate(schema, document, [...specifiedRules, ...validationRules(config)]);
    if (errors.length > 0) return { errors: errors.map((error) => invalid(error, config)) };
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw notASubscription(operationName);
    const scope = requestScope.getStore();
    if (scope && operation.name) scope.operation = operation.name.value;
    const variableValues = variables ?? {};
    checkCost(config.CLAIMGRAPH_MAX_COST, { schema, document, operation, variables: variableValues });
    return { schema, document, operationName, variableValues };
  } catch (failure) {
    if (failure instanceof GraphQLError) return { errors: [failure] };
    throw failure;
  }
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (failure) {
    throw failure instanceof GraphQLError ? coded(failure, 'GRAPHQL_PARSE_FAILED') : failure;
  }
}

const SUGGESTION = / ?Did you mean .+\?$/s;

/** Without names of the schema where that may not be asked for. */
const invalid = (error: GraphQLError, { CLAIMGRAPH_INTROSPECTION }: Config): GraphQLError =>
  coded(
    error,
    'GRAPHQL_VALIDATION_FAILED',
    CLAIMGRAPH_INTROSPECTION ? error.message : error.message.replace(SUGGESTION, ''),
  );

/** The same error under the code that Apollo gives such. */
function coded(error: GraphQLError, code: string, message = error.message): GraphQLError {
  const { nodes, source, positions, extensions } = error;
  return new GraphQLError(message, {
    ...{ nodes, source, positions, originalError: error },
    extensions: { code, ...extensions },
  });
}

const notASubscription = (name: string | null | undefined): UserError =>
  UserError.of({
    code: 'INVALID_REQUEST',
    path: name ?? 'request.query',
    message: 'There is no subscription to be opened.',
    hint: 'Send a document with one subscription, or its name as "operationName". Queries and mutations are sent with HTTP POST.',
  });
