import { GraphQLError } from 'graphql';
import { CLIENT_GONE } from '../../../src/errors/client-gone.js';
import { type ErrorCode, UserError } from '../../../src/errors/user-error.js';
import { outcomeOf } from '../../../src/telemetry/outcome.js';

const userError = (code: ErrorCode) =>
  UserError.of({ code, path: 'events', message: 'No.', hint: 'Try again.' });

const wrapped = (originalError: Error) => new GraphQLError('Wrapped.', { originalError });

test.each([
  ['a wrong argument', userError('INVALID_ARGUMENT'), 'refused'],
  ['a deadline', userError('TIMEOUT'), 'timeout'],
  ['a lost Neo4j', userError('DATABASE_UNAVAILABLE'), 'unavailable'],
  ['a client that went away', CLIENT_GONE, 'gone'],
  ['a fault of ours', new TypeError('x is undefined'), 'failed'],
  ['nothing', undefined, 'failed'],
] as const)('%s', (_, failure, outcome) => {
  expect(outcomeOf(failure)).toBe(outcome);
  if (failure) expect(outcomeOf(wrapped(failure))).toBe(outcome);
});
