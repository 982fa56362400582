import type { GraphQLFormattedError } from 'graphql';
import { UserError } from '../../errors/user-error.js';

const TOO_MANY = /^Syntax Error: Document contains more tha[tn] \d+ tokens/;
/** What V8 says where a function has called itself too often. */
const TOO_DEEP = 'Maximum call stack size exceeded';

/**
 * The parser stops by itself at the limit (`maxTokens`), and where braces lie too deep within each other; this puts its
 * complaint into our words.
 */
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
      `A document may have ${limit} tokens (CLAIMGRAPH_MAX_TOKENS); reading stopped after as many. ` +
      'Send values as variables and split the question.',
  });

export const documentTooDeep = (): UserError =>
  UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
    message: 'The document is nested too deep to be read.',
    hint: 'Ask for fewer levels, and put conditions of filters side by side: fields of one filter combine with AND.',
  });
