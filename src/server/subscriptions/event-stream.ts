import type { Request, RequestHandler, Response } from 'express';
import type { ExecutionResult } from 'graphql';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../errors/user-error.js';
import { responseText } from '../execution/response-text.js';
import { mayRead } from '../origins/origins.js';
import { sendError } from '../send-error.js';
import { readRequest } from './read-request.js';
import type { SubscriptionService } from './subscription-service.js';

/** How often a stream in which nothing happens shows that it is alive, in milliseconds. */
const KEEP_ALIVE = 12_000;

/** In the order in which we would rather answer: whoever takes anything at all gets no stream. */
const TYPES = ['application/json', 'application/graphql-response+json', 'text/html', 'text/event-stream'];

/** Streams that are open, to be broken off. */
export interface EventStreams {
  readonly handler: RequestHandler;
  /** Breaks off all streams, so that their clients come back later or elsewhere. */
  stop(): void;
}

/**
 * Subscriptions as server-sent events, one for each request: the “distinct connections mode” of the protocol GraphQL
 * over SSE, by POST or GET. The package graphql-sse keeps every event until its client takes it; here the next one is not
 * even read before.
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
    // Who has gone away while it was opened is not told of again.
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
    // Who has gone away, or was sent away, needs no answer.
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
  message: 'Pages of this origin may not read from here.',
  hint: 'Whoever runs this API can add the origin to CLAIMGRAPH_CORS_ORIGINS.',
});
