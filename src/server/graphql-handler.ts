import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import type { Config } from '../config.js';
import type { Context } from '../context.js';
import { UserError } from '../errors/user-error.js';
import type { Database } from '../neo4j/database.js';
import { languageModelOf } from '../reading/model/model-server.js';
import { Answer } from './answers/answer.js';
import { AnswerCache, type FoundAnswer } from './answers/answer-cache.js';
import { requestKey, searchOf } from './answers/request-key.js';
import { sendAnswer } from './answers/send-answer.js';
import { asOfRequest } from './as-of.js';
import { bookmarksOf } from './bookmarks.js';
import { identify } from './identity.js';
import { requestScope, type RequestScope } from './request-scope.js';
import { requestSignal } from './request-signal.js';
import { sendError } from './send-error.js';

interface Parts {
  readonly apollo: ApolloServer<Context>;
  readonly config: Config;
  readonly database: Database;
}

/** Answers GraphQL requests, whose bodies have been read: those of readers out of the cache where it has the answer. */
export function graphqlHandler({ apollo, config, database }: Parts): RequestHandler {
  const languageModel = languageModelOf(config);
  const bytes = config.CLAIMGRAPH_CACHE_BYTES;
  const cache = bytes > 0 ? new AnswerCache(database, bytes) : null;

  return async (request, response) => {
    const scope = requestScope.getStore() as RequestScope;
    const identity = identify(request.get('authorization'), config);
    const signal = requestSignal(response, config.CLAIMGRAPH_REQUEST_TIMEOUT_MS);
    const asOf = asOfRequest(request);
    const { requestId } = scope;
    const bookmarks = bookmarksOf(request);
    const following = database.after(bookmarks);
    const shared = { requestId, database: following, identity, languageModel, ...(asOf && { asOf }) };
    const ask = (stop: AbortSignal) => askApollo(apollo, request, { ...shared, signal: stop });
    const isPrivate = identity.writer !== null;
    // The cache follows the newest write that it sees, and on a cluster that may be before what a bookmark stands for.
    if (isPrivate || !cache || bookmarks.length > 0) {
      await sendAnswer(request, response, await ask(signal), { isPrivate, isFinal: false });
      return;
    }
    const key = requestKey(request);
    const found = await cache.answer({ key, asOf, signal, ask }).catch((failure: unknown) => {
      if (!signal.aborted) throw failure;
      return null;
    });
    if (found) {
      noteAnswer(scope, found);
      await sendAnswer(request, response, found.answer, { isPrivate, isFinal: found.isFinal });
      cache.measure(key, found.answer);
    } else if (signal.reason instanceof UserError && !response.headersSent) {
      sendError(response, 503, signal.reason.toJSON());
    }
  };
}

async function askApollo(
  apollo: ApolloServer<Context>,
  { method, headers, url, body }: Request,
  context: Context,
): Promise<Answer> {
  const scope = requestScope.getStore();
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: headerMapOf(headers),
      search: searchOf(url),
      body: body as unknown,
    },
    context: () => Promise.resolve(context),
  });
  if (response.body.kind !== 'complete') throw new TypeError('An answer came in pieces.');
  return new Answer({
    status: response.status ?? 200,
    headers: [...response.headers],
    text: response.body.string,
    lasting: scope?.lasting ?? 'ONCE',
    operation: scope?.operation,
    cost: scope?.cost,
  });
}

function headerMapOf(headers: Request['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, [value].flat().join(', '));
  return map;
}

/** A request that the cache answered is logged as if it had been asked. */
function noteAnswer(scope: RequestScope, { answer: { operation, cost }, source }: FoundAnswer): void {
  scope.cache = source;
  if (operation !== undefined) scope.operation = operation;
  if (cost !== undefined) scope.cost = cost;
}
