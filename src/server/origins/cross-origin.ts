import cors, { type CorsOptions } from 'cors';
import type { RequestHandler } from 'express';
import type { Config } from '../../config.js';
import { isListed, isOpenToAll } from './origins.js';

/** How long a browser may cache the response to a preflight, in seconds. */
const PREFLIGHT_AGE = 86_400;

/** Headers of GraphQL clients and tracing tools, beyond those that browsers allow every page to send. */
const REQUEST_HEADERS = [
  'Content-Type',
  'Apollo-Require-Preflight',
  'X-Apollo-Operation-Name',
  'X-Apollo-Operation-Id',
  'Apollographql-Client-Name',
  'Apollographql-Client-Version',
  'Cache-Control',
  'If-None-Match',
  'Last-Event-ID',
  'Traceparent',
  'Tracestate',
  'Baggage',
  'X-Request-Id',
  'X-Requested-With',
  'Claimgraph-As-Of',
  'Claimgraph-Bookmark',
];

/** Response headers that a page may read. */
const RESPONSE_HEADERS = [
  'X-Request-Id',
  'Claimgraph-Bookmark',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'WWW-Authenticate',
  'Content-Disposition',
  'ETag',
];

/**
 * Tells browsers which pages of other origins may read, and answers their preflights. It precedes every other handler
 * of its path, because Express routes answer OPTIONS by themselves. Pages of the origins listed may send a token; those
 * allowed only by `*` may only read.
 */
export function crossOrigin(config: Config, methods: readonly string[]): RequestHandler {
  const shared = {
    methods: [...methods],
    exposedHeaders: RESPONSE_HEADERS,
    maxAge: PREFLIGHT_AGE,
  };
  const optionsFor = (origin: string): CorsOptions => {
    if (isListed(origin, config))
      return { ...shared, origin: [origin], allowedHeaders: ['Authorization', ...REQUEST_HEADERS] };
    return { ...shared, origin: isOpenToAll(config) ? '*' : [], allowedHeaders: REQUEST_HEADERS };
  };
  const handler = cors((request, decide) => {
    decide(null, optionsFor(request.headers.origin ?? ''));
  });
  return (request, response, next) => {
    response.vary('Origin');
    handler(request, response, next);
  };
}
