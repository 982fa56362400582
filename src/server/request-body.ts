import express, { type RequestHandler } from 'express';
import { UserError } from '../errors/user-error.js';
import { sendError } from './send-error.js';

const JSON_TYPES = ['json', '+json'];

/** Rejects posts of anything but JSON: no other format is read, and web pages cannot send JSON without a preflight. */
export const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is(JSON_TYPES)) {
    next();
    return;
  }
  const error = UserError.of({
    code: 'INVALID_REQUEST',
    path: 'headers.content-type',
    message: 'Only JSON can be posted.',
    hint: 'Send "Content-Type: application/json" and a JSON object with the member "query".',
  });
  sendError(response, 415, error.toJSON());
};

/** Reads a JSON body of limited size, in bytes. */
export const readBody = (limit: number): RequestHandler => express.json({ limit, type: JSON_TYPES });
