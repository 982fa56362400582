import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id.js';
import { requestScope, type RequestScope } from './request-scope.js';

/** Gives each request an id, returns it in a header, and logs one line when the request ends. */
export const observeRequest =
  (logger: Logger): RequestHandler =>
  (request, response, next) => {
    const scope: RequestScope = { requestId: requestIdOf(request.get('x-request-id')) };
    response.setHeader('X-Request-Id', scope.requestId);
    const start = performance.now();
    const { method } = request;
    // The query string may contain values of an operation, so only the path is logged.
    const { path } = request;
    response.once('close', () => {
      logger.info(
        {
          requestId: scope.requestId,
          method,
          path,
          operation: scope.operation,
          status: response.statusCode,
          milliseconds: Math.round((performance.now() - start) * 10) / 10,
          cost: scope.cost,
          cache: scope.cache,
          ...(!response.writableFinished && { aborted: true }),
        },
        'request',
      );
    });
    requestScope.run(scope, next);
  };
