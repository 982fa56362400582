import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { CLIENT_GONE } from '../../errors/client-gone.js';
import { UserError } from '../../errors/user-error.js';

/**
 * Aborts when the client disconnects, or when nothing has been sent for a while: an export may take any time, as long
 * as it progresses.
 */
export function silenceSignal(
  response: Response,
  milliseconds: number,
): { readonly signal: AbortSignal; readonly alive: () => void } {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    controller.abort(timeout(milliseconds));
    // A response that has begun can only be cut; a client that reads nothing would hold it forever.
    if (response.headersSent) response.destroy();
  }, milliseconds);
  const close = () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(CLIENT_GONE);
  };
  // The client may have disconnected already.
  if (response.closed) close();
  else response.once('close', close);
  return { signal: controller.signal, alive: () => timer.refresh() };
}

const timeout = (milliseconds: number): UserError =>
  UserError.of({
    code: 'TIMEOUT',
    path: 'request',
    message: `This export sent nothing for ${milliseconds / 1000} s.`,
    hint: 'Ask for fewer events, e.g. with during. The limit is CLAIMGRAPH_REQUEST_TIMEOUT_MS.',
  });
