import { addressWith } from './addresses.js';

/** Path of the view of possible duplicates; its parameters are listed in explorer/views/reconcile/reconcile-state.ts. */
export const RECONCILE = '/reconcile';

/** URL of two things side by side, of which the first would stay. */
export const pairAddress = (keep: string, merge: string): string => addressWith(RECONCILE, { keep, merge });
