import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { UserError } from '../errors/user-error.js';
import { CLIENT_GONE } from './client-gone.js';
import { sendError } from './send-error.js';

/** How long work that heeds the signal may take to stop before it is answered for, in milliseconds. */
const GRACE = 1_000;

/**
 * Aborted when the time is up or the client has gone. Work that does not heed it is answered for, so that the
 * client hears of it in time.
 */
export function requestSignal(response: Response, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  // Each statement of a request listens to it, and there may be many: no leak for Node to warn of.
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
  // It may have gone while its request was read.
  if (response.closed) close();
  else response.once('close', close);
  return controller.signal;
}

const timeoutError = (milliseconds: number): UserError =>
  UserError.of({
    code: 'TIMEOUT',
    path: 'request',
    message: `This request took longer than the ${milliseconds / 1000} s that one may take.`,
    hint:
      'Ask for fewer rows, fewer levels, or a narrower filter. What was being written may still be completed: ' +
      'look before sending it again. The limit is CLAIMGRAPH_REQUEST_TIMEOUT_MS.',
  });
