import {
  context,
  isSpanContextValid,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { answers, httpDuration, secondsSince } from '../telemetry/metrics.js';
import { requestIdOf } from './request-id.js';
import { requestScope, type RequestScope } from './request-scope.js';

/** What requests are counted by; everything else is a page or one of its files. */
const ROUTES = ['graphql', 'export', 'metrics', 'livez', 'readyz', 'healthz'];

const routeOf = (path: string): string => {
  const first = path.split('/', 2)[1] ?? '';
  return ROUTES.includes(first) ? `/${first}` : 'page';
};

const tracer = trace.getTracer('claimgraph');

/** Gives each request an id, returns it in a header, and logs one line when the request ends. Counts and traces it. */
export const observeRequest =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const scope: RequestScope = { requestId: requestIdOf(request.get('x-request-id')) };
    response.setHeader('X-Request-Id', scope.requestId);
    const start = performance.now();
    const { method } = request;
    // The query string may contain values of an operation, so only the path is logged.
    const { path } = request;
    const route = routeOf(path);
    const parent = propagation.extract(context.active(), request.headers);
    const attributes = { 'http.request.method': method, 'http.route': route };
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    response.once('close', () => {
      const { statusCode: status } = response;
      const seconds = secondsSince(start);
      httpDuration.observe({ route, status: `${Math.floor(status / 100)}xx` }, seconds);
      if (scope.cache) answers.inc({ source: scope.cache });
      span.setAttribute('http.response.status_code', status);
      if (scope.operation !== undefined) span.setAttribute('graphql.operation.name', scope.operation);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      logger.info(
        {
          requestId: scope.requestId,
          method,
          path,
          operation: scope.operation,
          status,
          milliseconds: Math.round(seconds * 10_000) / 10,
          cost: scope.cost,
          cache: scope.cache,
          ...(!response.writableFinished && { aborted: true }),
          ...(isSpanContextValid(span.spanContext()) && { traceId: span.spanContext().traceId }),
        },
        'request',
      );
    });
    requestScope.run(scope, () => {
      context.with(trace.setSpan(parent, span), next);
    });
  };
