import type { RequestHandler } from 'express';
import { UserError } from '../errors/user-error.js';
import { sendError } from './send-error.js';

/** Says what can be found here where nothing is. */
export const unknownAddress: RequestHandler = (_request, response) => {
  const error = UserError.of({
    code: 'INVALID_REQUEST',
    path: 'request.url',
    message: 'There is nothing at this address.',
    hint: 'The explorer is at /, GraphQL at /graphql, exports are at /export/FORMAT; /healthz, /livez and /readyz tell how the server and its database are.',
  });
  sendError(response, 404, error.toJSON());
};
