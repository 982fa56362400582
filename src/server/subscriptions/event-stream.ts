import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult } from 'graphql';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../errors/user-error.js';
import { responseText } from '../../query/serialize/response-text.js';
import { mayRead } from '../origins/origins.js';
import { sendError } from '../send-error.js';
import { readRequest } from './read-request.js';
import type { SubscriptionService } from './subscription-service.js';

/** How often an idle stream shows that it is alive, in milliseconds. */
const KEEP_ALIVE = 12_000;

/** In our order of preference: a client that accepts anything gets no stream. */
const TYPES = ['application/json', 'application/graphql-response+json', 'text/html', 'text/event-stream'];

/** The open streams, so that they can be closed. */
export interface EventStreams {
  readonly handler: RequestHandler;
  /** Closes all streams, so that their clients reconnect later or elsewhere. */
  stop(): void;
}

/**
 * Subscriptions as server-sent events, one per request: the “distinct connections mode” of the GraphQL over SSE
 * protocol, by POST or GET. The package graphql-sse buffers every event until its client reads it; here, the next one
 * is not even read before.
 */
export function eventStreams(service: SubscriptionService): EventStreams {
  const open = new Set<Response>();
  return {
    handler: async (request, response, next) => {
      if (request.accepts(TYPES) !== 'text/event-stream') {
        next();
        return;
      }
      if (!mayRead(request, service.config)) {
        sendError(response, 403, foreign.toJSON());
        return;
      }
      open.add(response);
      response.once('close', () => open.delete(response));
      await respond(service, request, response).catch((failure: unknown) => {
        if (!(failure instanceof UserError)) throw failure;
        sendError(response, 400, failure.toJSON());
      });
    },
    stop() {
      for (const response of open) response.destroy();
    },
  };
}

async function respond(service: SubscriptionService, request: Request, response: Response): Promise<void> {
  const prepared = service.prepare(readRequest(request), request);
  const results = 'errors' in prepared ? prepared : await service.start(prepared);
  const isStream = Symbol.asyncIterator in results;
  if (isStream) {
    response.once('close', () => void results.return());
    // The client disconnected while the subscription was opened, and needs no response.
    if (response.destroyed) {
      await results.return();
      return;
    }
  }
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
  });
  const showLife = () => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  };
  showLife();
  const timer = setInterval(showLife, KEEP_ALIVE);
  try {
    const source = events(isStream ? results : [results], service);
    await pipeline(Readable.from(source, { objectMode: true, highWaterMark: 1 }), response);
  } catch (failure) {
    // A client that disconnected, or was disconnected, needs no response.
    if (!response.destroyed) throw failure;
  } finally {
    clearInterval(timer);
  }
}

async function* events(
  results: Iterable<ExecutionResult> | AsyncIterable<ExecutionResult>,
  service: SubscriptionService,
): AsyncGenerator<string> {
  for await (const result of results) yield `event: next\ndata: ${responseText(service.format(result))}\n\n`;
  yield 'event: complete\ndata:\n\n';
}

const foreign = UserError.of({
  code: 'INVALID_REQUEST',
  path: 'request.headers.origin',
  message: 'Pages of this origin may not read from this API.',
  hint: 'Whoever runs this API can add the origin to CLAIMGRAPH_CORS_ORIGINS.',
});
