import { UserError } from '../errors/user-error.js';
import { prose } from '../ingest/validation/text-rules.js';

const faultIn = prose(2_000);

/** Checks what a person gives as a reason or a note. Throws INVALID_ARGUMENT or LIMIT_EXCEEDED. */
export function checkWords(text: string, path: string): void {
  const fault = faultIn(text);
  if (fault) throw UserError.of({ path, ...fault });
}
