import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { UserError } from '../errors/user-error.js';
import { maskedError } from './errors/masked-error.js';
import { sendError } from './send-error.js';

/** What `http-errors`, which express and its body parser throw, says about a failure. */
interface HttpFailure {
  readonly type?: string;
  readonly status?: number;
  readonly length?: number;
}

/** Responds to failures outside GraphQL: unreadable bodies, and anything unexpected. */
export const failedRequest =
  (bodyLimit: number, logger: Logger): ErrorRequestHandler =>
  (failure: HttpFailure, _request, response, _next) => {
    // Answered already: the time was up before this failure.
    if (response.headersSent) return;
    const { type, status = 500, length } = failure;
    if (type === 'entity.too.large') {
      // The rest of the body is not worth reading.
      response.set('Connection', 'close');
      sendError(response, 413, tooLarge(length, bodyLimit).toJSON());
    } else if (status < 500) {
      sendError(response, status, unreadable(type).toJSON());
    } else {
      sendError(response, 500, maskedError(logger, failure));
    }
  };

const tooLarge = (length: number | undefined, limit: number): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: 'request.body',
    message: `The request body has ${length ?? `more than ${limit}`} bytes; the limit is ${limit}.`,
    hint: `Send it in parts. At most ${limit} bytes are allowed, and this has ${length ?? 'more'} (CLAIMGRAPH_MAX_BODY_BYTES).`,
  });

const unreadable = (type: string | undefined): UserError =>
  type === 'entity.parse.failed'
    ? UserError.of({
        code: 'INVALID_REQUEST',
        path: 'request.body',
        message: 'The request body is not valid JSON.',
        hint: 'Send a JSON object with the member "query", and "variables" if the operation has any.',
      })
    : UserError.of({
        code: 'INVALID_REQUEST',
        path: 'request',
        message: 'The request cannot be read.',
        hint: 'Send it as JSON in UTF-8, plain or compressed with gzip, deflate or br.',
      });
