import express, { type RequestHandler } from 'express';
import { UserError } from '../errors/user-error.js';
import { sendError } from './send-error.js';

const JSON_TYPES = ['json', '+json'];

/** Refuses to post anything but JSON: no other form is read, and web pages cannot send JSON unasked. */
export const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is(JSON_TYPES)) {
    next();
    return;
  }
  const error = UserError.of({
    code: 'INVALID_REQUEST',
    path: 'headers.content-type',
    message: 'Only JSON can be posted here.',
    hint: 'Send "Content-Type: application/json" and a JSON object with the member "query".',
  });
  sendError(response, 415, error.toJSON());
};

/** Reads a JSON body of at most so many bytes. */
export const readBody = (limit: number): RequestHandler => express.json({ limit, type: JSON_TYPES });
