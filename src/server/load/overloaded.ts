import { UserError } from '../../errors/user-error.js';
import type { BulkheadSize } from './bulkhead.js';

/** In how many seconds it is worth trying again what was refused because too much is under way. */
export const RETRY_SECONDS = 5;

export const overloaded = ({
  what,
  atOnce,
  settings,
}: Pick<BulkheadSize, 'what' | 'atOnce' | 'settings'>): UserError =>
  UserError.of({
    code: 'OVERLOADED',
    path: 'request',
    message: `Too many ${what} are under way.`,
    hint: `Try again in ${RETRY_SECONDS} s. At most ${atOnce} are answered at once (${settings}).`,
  });
