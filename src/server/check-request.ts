import type { Request, RequestHandler } from 'express';
import { UserError } from '../errors/user-error.js';
import { sendError } from './send-error.js';

/** Rejects a request in which something cannot be read: `read` throws a UserError. */
export const checkRequest =
  (read: (request: Request) => unknown): RequestHandler =>
  (request, response, next) => {
    try {
      read(request);
    } catch (failure) {
      if (!(failure instanceof UserError)) throw failure;
      sendError(response, 400, failure.toJSON());
      return;
    }
    next();
  };
