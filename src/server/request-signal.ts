import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { UserError } from '../errors/user-error.js';
import { CLIENT_GONE } from '../errors/client-gone.js';
import { sendError } from './send-error.js';

/** How long work may take to stop after the signal before the request is answered without it, in milliseconds. */
const GRACE = 1_000;

/**
 * Aborts when the time is up or the client disconnects. If the work ignores it, the request is answered without it, so
 * that the client hears in time.
 */
export function requestSignal(response: Response, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  // Every statement of a request listens to it. There may be many, so Node must not warn of a leak.
  setMaxListeners(0, controller.signal);
  const deadline = setTimeout(() => {
    controller.abort(timeoutError(milliseconds));
  }, milliseconds);
  const lastResort = setTimeout(() => {
    if (!response.headersSent) sendError(response, 503, timeoutError(milliseconds).toJSON());
  }, milliseconds + GRACE);
  const close = () => {
    clearTimeout(deadline);
    clearTimeout(lastResort);
    if (!response.writableFinished) controller.abort(CLIENT_GONE);
  };
  // The client may have disconnected while its request was read.
  if (response.closed) close();
  else response.once('close', close);
  return controller.signal;
}

const timeoutError = (milliseconds: number): UserError =>
  UserError.of({
    code: 'TIMEOUT',
    path: 'request',
    message: `This request took longer than ${milliseconds / 1000} s.`,
    hint:
      'Request fewer rows, fewer levels, or use a narrower filter. A write may still complete: ' +
      'check before sending it again. The limit is CLAIMGRAPH_REQUEST_TIMEOUT_MS.',
  });
