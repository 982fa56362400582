import { UserError } from '../errors/user-error.js';

/** Cypher text and its parameters. The text never contains a user's value. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Throws LIMIT_EXCEEDED if a statement is too long. */
export function checkLength({ text }: Statement, limit: number): void {
  if (text.length <= limit) return;
  throw UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: '',
    message: `The statement for the database would have ${text.length} characters; the limit is ${limit}.`,
    hint:
      'Select fewer fields and levels, or use fewer conditions in filters. ' +
      `At most ${limit} characters are allowed, and this has ${text.length} (CLAIMGRAPH_MAX_STATEMENT_LENGTH).`,
  });
}
