import type { Request, RequestHandler } from 'express';
import { getOperationAST, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import type { Config } from '../../config.js';
import { UserError } from '../../errors/user-error.js';
import { sendError } from '../send-error.js';

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
function subscriptionIn(
  { method, query, body }: Request,
  maxTokens: number,
): OperationDefinitionNode | undefined {
  const given = (method === 'GET' ? query : body) as Record<string, unknown> | undefined;
  const { query: document, operationName } = given ?? {};
  // Other documents need not be parsed twice.
  if (typeof document !== 'string' || !document.includes(OperationTypeNode.SUBSCRIPTION)) return undefined;
  try {
    const name = typeof operationName === 'string' ? operationName : null;
    const operation = getOperationAST(parse(document, { maxTokens }), name);
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
