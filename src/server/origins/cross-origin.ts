import cors, { type CorsOptions } from 'cors';
import type { RequestHandler } from 'express';
import type { Config } from '../../config.js';
import { isListed, isOpenToAll } from './origins.js';

/** How long a browser may remember what it may read from here, in seconds. */
const PREFLIGHT_AGE = 86_400;

/** What clients of GraphQL and tools that trace requests send beside what a browser lets every page send. */
const REQUEST_HEADERS = [
  'Content-Type',
  'Apollo-Require-Preflight',
  'X-Apollo-Operation-Name',
  'X-Apollo-Operation-Id',
  'Apollographql-Client-Name',
  'Apollographql-Client-Version',
  'Cache-Control',
  'Last-Event-ID',
  'Traceparent',
  'Tracestate',
  'Baggage',
  'X-Request-Id',
  'X-Requested-With',
  'Claimgraph-As-Of',
];

/** What a page may read of a response beside its body. */
const RESPONSE_HEADERS = [
  'X-Request-Id',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'WWW-Authenticate',
  'Content-Disposition',
];

/**
 * Tells browsers which pages of other origins may read, and answers their preflights. It stands before every other
 * handler of its address: a route of Express answers OPTIONS by itself. Pages of origins that the setting names may send
 * a token; those that only `*` lets in may read.
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
