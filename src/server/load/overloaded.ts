import { UserError } from '../../errors/user-error.js';
import { RETRY_AFTER } from '../errors/statuses.js';
import type { BulkheadSize } from './bulkhead.js';

export const overloaded = ({
  what,
  atOnce,
  settings,
}: Pick<BulkheadSize, 'what' | 'atOnce' | 'settings'>): UserError =>
  UserError.of({
    code: 'OVERLOADED',
    path: 'request',
    message: `Too many ${what} are running.`,
    hint: `Try again in ${RETRY_AFTER} s. At most ${atOnce} run at once (${settings}).`,
  });
