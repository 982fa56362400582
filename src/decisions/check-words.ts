import { UserError } from '../errors/user-error.js';
import { reason } from '../ingest/validation/text-rules.js';

/** Checks what a person gives as a reason or a note. Throws INVALID_ARGUMENT or LIMIT_EXCEEDED. */
export function checkWords(text: string, path: string): void {
  const fault = reason(text);
  if (fault) throw UserError.of({ path, ...fault });
}
