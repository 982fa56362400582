import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { CLIENT_GONE } from '../client-gone.js';
import { UserError } from '../../errors/user-error.js';

/**
 * Aborted when the client goes away, or when nothing has left for so long: an export may take as long as it needs, as
 * long as it goes on.
 */
export function silenceSignal(
  response: Response,
  milliseconds: number,
): { readonly signal: AbortSignal; readonly alive: () => void } {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => {
    controller.abort(timeout(milliseconds));
    // What has begun to leave can only be broken off; a client that takes nothing would hold it for ever.
    if (response.headersSent) response.destroy();
  }, milliseconds);
  const close = () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort(CLIENT_GONE);
  };
  // It may have gone before we came to it.
  if (response.closed) close();
  else response.once('close', close);
  return { signal: controller.signal, alive: () => timer.refresh() };
}

const timeout = (milliseconds: number): UserError =>
  UserError.of({
    code: 'TIMEOUT',
    path: 'request',
    message: `Nothing of this export came for the ${milliseconds / 1000} s that it may be silent.`,
    hint: 'Ask for fewer events, e.g. with during. The limit is CLAIMGRAPH_REQUEST_TIMEOUT_MS.',
  });
