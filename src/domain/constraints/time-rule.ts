import { parseTime } from '../../time/edtf.js';
import { InvalidTime } from '../../time/invalid-time.js';
import type { Fault } from '../../errors/user-error.js';

/** A time in EDTF. */
export function time(edtf: string): Fault | null {
  try {
    parseTime(edtf);
    return null;
  } catch (failure) {
    if (!(failure instanceof InvalidTime)) throw failure;
    return { code: 'INVALID_TIME', message: failure.message, hint: failure.hint };
  }
}
