import { causes } from './causes.js';

/** Abort reason: the client has disconnected. */
export const CLIENT_GONE = Object.assign(new Error('The client has disconnected.'), { name: 'ClientGone' });

/** Whether something failed only because its client disconnected. */
export function isClientGone(failure: unknown): boolean {
  for (const cause of causes(failure)) if (cause === CLIENT_GONE) return true;
  return false;
}
