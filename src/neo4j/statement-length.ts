import { UserError } from '../errors/user-error.js';
import type { Statement } from './statement.js';

/** Throws LIMIT_EXCEEDED at a statement that has too many characters. */
export function checkLength({ text }: Statement, limit: number): void {
  if (text.length <= limit) return;
  throw UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: '',
    message: `This comes to a statement of ${text.length} characters for the database; the limit is ${limit}.`,
    hint:
      'Ask for fewer fields and levels, or use fewer conditions in filters. ' +
      `At most ${limit} characters are allowed, and this has ${text.length} (CLAIMGRAPH_MAX_STATEMENT_LENGTH).`,
  });
}
