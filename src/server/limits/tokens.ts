import type { GraphQLFormattedError } from 'graphql';
import { UserError } from '../../errors/user-error.js';

const TOO_MANY = /^Syntax Error: Document contains more tha[tn] \d+ tokens/;

/** The parser stops at the limit by itself (`maxTokens`); this puts its complaint into our words. */
export function tokenLimitError({ message }: GraphQLFormattedError, limit: number): UserError | undefined {
  if (!TOO_MANY.test(message)) return undefined;
  return UserError.of({
    code: 'LIMIT_EXCEEDED',
    path: 'request.query',
    message: `The document has more than ${limit} tokens.`,
    hint:
      `A document may have ${limit} tokens (CLAIMGRAPH_MAX_TOKENS); reading stopped after as many. ` +
      'Send values as variables and split the question.',
  });
}
