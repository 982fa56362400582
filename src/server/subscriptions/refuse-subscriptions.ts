import type { Request, RequestHandler } from 'express';
import { getOperationAST, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';
import { readRequest } from './read-request.js';

/**
 * A subscription has many answers, and an HTTP response one: tells how to ask for it. Apollo would validate it first, by a
 * rule of graphql-js that throws where `@skip` or `@include` of its field has a variable.
 */
export const refuseSubscriptions =
  ({ CLAIMGRAPH_MAX_TOKENS: maxTokens }: Pick<Config, 'CLAIMGRAPH_MAX_TOKENS'>): RequestHandler =>
  (request, response, next) => {
    const operation = subscriptionIn(request, maxTokens);
    if (operation) sendError(response, 400, refusal(operation).toJSON());
    else next();
  };

/** Undefined also where the request or its document cannot be read: whoever answers it tells of that. */
function subscriptionIn(request: Request, maxTokens: number): OperationDefinitionNode | undefined {
  try {
    const { query, operationName } = readRequest(request);
    // Other documents need not be parsed twice.
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
    hint: 'Ask at the same address by WebSocket (protocol graphql-transport-ws), or with the header "Accept: text/event-stream".',
  });
