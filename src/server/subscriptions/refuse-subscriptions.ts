import type { Request, RequestHandler } from 'express';
import { getOperationAST, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';
import { readRequest } from './read-request.js';

/**
 * A subscription has many responses, and an HTTP request has one: the error says how to subscribe. Apollo would first
 * validate it by a rule of graphql-js that throws if `@skip` or `@include` of its field has a variable.
 */
export const refuseSubscriptions =
  ({ CLAIMGRAPH_MAX_TOKENS: maxTokens }: Pick<Config, 'CLAIMGRAPH_MAX_TOKENS'>): RequestHandler =>
  (request, response, next) => {
    const operation = subscriptionIn(request, maxTokens);
    if (operation) sendError(response, 400, refusal(operation).toJSON());
    else next();
  };

/** Undefined also if the request or its document cannot be read, which later handlers report. */
function subscriptionIn(request: Request, maxTokens: number): OperationDefinitionNode | undefined {
  try {
    const { query, operationName } = readRequest(request);
    // Avoids parsing other documents twice.
    if (!query.includes(OperationTypeNode.SUBSCRIPTION)) return undefined;
    const operation = getOperationAST(parse(query, { maxTokens }), operationName);
    return operation?.operation === OperationTypeNode.SUBSCRIPTION ? operation : undefined;
  } catch {
    return undefined;
  }
}

const refusal = ({ name }: OperationDefinitionNode): UserError =>
  UserError.of({
    code: 'INVALID_REQUEST',
    path: name?.value ?? 'subscription',
    message: 'A subscription cannot be answered by one HTTP response.',
    hint: 'Use the same URL over WebSocket (protocol graphql-transport-ws), or with the header "Accept: text/event-stream".',
  });
