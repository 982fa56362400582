import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isClientGone } from '../../errors/client-gone.js';
import { requestScope } from '../request-scope.js';

/** The response to a failure that the sender cannot fix. The failure itself is logged under the same id. */
export function maskedError(logger: Logger, failure: unknown): GraphQLFormattedError {
  const requestId = requestScope.getStore()?.requestId;
  if (isClientGone(failure)) logger.debug({ requestId }, 'a request ended because its client disconnected');
  else logger.error({ requestId, err: failure }, 'a request failed with an internal error');
  return {
    message: 'Internal error.',
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      path: 'request',
      hint: 'Try again; if the error persists, send the request id to whoever runs this API.',
      requestId,
    },
  };
}
