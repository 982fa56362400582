import { quoted } from '../../errors/quoted.js';
import type { ErrorCode, Fault } from '../../errors/user-error.js';

/** What is wrong with a value of the wrong type, or with none where one is required. */
export function unexpectedValue(value: unknown, hint: string, code: ErrorCode = 'INVALID_ARGUMENT'): Fault {
  if (value === undefined || value === null) return { code, message: 'This is required.', hint };
  const shown = typeof value === 'number' ? String(value) : quoted(value);
  return { code, message: `${shown} cannot stand here.`, hint };
}
