import express, { type Request, type RequestHandler } from 'express';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Fault, UserError } from '../errors/user-error.js';
import { sendError } from './send-error.js';

const JSON_TYPES = ['json', '+json'];

/** Rejects posts of anything but some types. */
export const onlyTypes =
  (types: readonly string[], { message, hint }: Pick<Fault, 'message' | 'hint'>): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'POST' || request.is([...types])) {
      next();
      return;
    }
    const error = UserError.of({
      code: 'INVALID_REQUEST',
      path: 'headers.content-type',
      message,
      hint,
    });
    sendError(response, 415, error.toJSON());
  };

/** No other format is read, and web pages cannot send JSON without a preflight. */
export const onlyJson = onlyTypes(JSON_TYPES, {
  message: 'Only JSON can be posted.',
  hint: 'Send "Content-Type: application/json" and a JSON object with the member "query".',
});

/** Of the bytes as they were sent: to write a parsed body anew would recurse as deep as its sender likes. */
const digests = new WeakMap<IncomingMessage, string>();

/** Reads a JSON body of limited size, in bytes. */
export const readBody = (limit: number): RequestHandler =>
  express.json({
    limit,
    type: JSON_TYPES,
    verify: (request, _, bytes) => {
      digests.set(request, createHash('sha256').update(bytes).digest('base64url'));
    },
  });

/** SHA-256 of the JSON body of a request that has been read; null if it has none. */
export const bodyDigest = (request: Request): string | null => digests.get(request) ?? null;
