import type { RequestHandler } from 'express';
import { UserError } from '../errors/user-error.js';
import { sendError } from './send-error.js';

/** Says which URLs exist. */
export const unknownAddress: RequestHandler = (_request, response) => {
  const error = UserError.of({
    code: 'INVALID_REQUEST',
    path: 'request.url',
    message: 'There is nothing at this URL.',
    hint: 'The explorer is at /, GraphQL at /graphql, exports at /export/FORMAT, the text of a posted file at /text, the health of server and database at /healthz, /livez and /readyz.',
  });
  sendError(response, 404, error.toJSON());
};
