import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isClientGone } from '../client-gone.js';
import { requestScope } from '../request-scope.js';

/** What is told of a failure that is not the sender's to mend; the failure itself goes to the log, under the same id. */
export function maskedError(logger: Logger, failure: unknown): GraphQLFormattedError {
  const requestId = requestScope.getStore()?.requestId;
  if (isClientGone(failure)) logger.debug({ requestId }, 'a request ended with its client');
  else logger.error({ requestId, err: failure }, 'a request failed for a reason of our own');
  return {
    message: 'Something went wrong on our side.',
    extensions: {
      code: 'INTERNAL_SERVER_ERROR',
      path: 'request',
      hint: 'Try again; if it stays, tell whoever runs this API the request id.',
      requestId,
    },
  };
}
