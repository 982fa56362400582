import type { Request, RequestHandler } from 'express';
import {
  getOperationAST,
  OperationTypeNode,
  parse,
  SingleFieldSubscriptionsRule,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';
import { readRequest } from './read-request.js';

/**
 * A subscription has many responses, and an HTTP request has one: the error says how to subscribe. Beside a query, a
 * subscription is refused only if Apollo could not validate it: its rule of graphql-js throws if `@skip` or `@include` of
 * the subscription’s field has a variable.
 */
export const refuseSubscriptions =
  (
    schema: GraphQLSchema,
    { CLAIMGRAPH_MAX_TOKENS: maxTokens }: Pick<Config, 'CLAIMGRAPH_MAX_TOKENS'>,
  ): RequestHandler =>
  (request, response, next) => {
    const error = refusalOf(request, schema, maxTokens);
    if (error) sendError(response, 400, error.toJSON());
    else next();
  };

/** Undefined also if the request or its document cannot be read, which later handlers report. */
function refusalOf(request: Request, schema: GraphQLSchema, maxTokens: number): UserError | undefined {
  const read = documentWithSubscription(request, maxTokens);
  if (!read) return undefined;
  const operation = getOperationAST(read.document, read.operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return notByHttp(operation);
  try {
    validate(schema, read.document, [SingleFieldSubscriptionsRule]);
    return undefined;
  } catch {
    return conditional;
  }
}

function documentWithSubscription(
  request: Request,
  maxTokens: number,
): { readonly document: DocumentNode; readonly operationName: string | null | undefined } | undefined {
  try {
    const { query, operationName } = readRequest(request);
    // Avoids parsing other documents twice.
    if (!query.includes(OperationTypeNode.SUBSCRIPTION)) return undefined;
    return { document: parse(query, { maxTokens }), operationName };
  } catch {
    return undefined;
  }
}

const notByHttp = ({ name }: OperationDefinitionNode): UserError =>
  UserError.of({
    code: 'INVALID_REQUEST',
    path: name?.value ?? 'subscription',
    message: 'A subscription cannot be answered by one HTTP response.',
    hint: 'Use the same URL over WebSocket (protocol graphql-transport-ws), or with the header "Accept: text/event-stream".',
  });

const conditional = UserError.of({
  code: 'INVALID_REQUEST',
  path: 'request.query',
  message: 'The document has a subscription with a @skip or @include whose condition is not known.',
  hint: 'Send the subscription in a document of its own.',
});
