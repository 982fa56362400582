import { causes } from './errors/causes.js';

/** The reason by which to know that nobody is left to answer. */
export const CLIENT_GONE = new Error('The client has gone away.');

/** Whether something failed only because its client has gone. */
export function isClientGone(failure: unknown): boolean {
  for (const cause of causes(failure)) if (cause === CLIENT_GONE) return true;
  return false;
}
