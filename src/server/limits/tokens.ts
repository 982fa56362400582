import type { GraphQLFormattedError } from 'graphql';
import { UserError } from '../../errors/user-error.js';

const TOO_MANY = /^Syntax Error: Document contains more tha[tn] \d+ tokens/;
/** V8's message when the stack overflows. */
const TOO_DEEP = 'Maximum call stack size exceeded';

/** Rewrites the parser's own errors in our words: it stops at the limit (`maxTokens`), and if braces are nested too deeply. */
export function documentLimitError({ message }: GraphQLFormattedError, limit: number): UserError | undefined {
  if (TOO_MANY.test(message)) return tooMany(limit);
  return message === TOO_DEEP ? documentTooDeep() : undefined;
}

const tooMany = (limit: number): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
    message: `The document has more than ${limit} tokens.`,
    hint:
      `A document may have ${limit} tokens (CLAIMGRAPH_MAX_TOKENS), after which reading stopped. ` +
      'Send values as variables, and split the document.',
  });

export const documentTooDeep = (): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
    message: 'The document is nested too deeply to be read.',
    hint: 'Select fewer levels, and put conditions of filters side by side: fields of one filter combine with AND.',
  });
