import { Neo4jError } from 'neo4j-driver';
import { UserError } from '../../../src/errors/user-error.js';
import { translateFailure } from '../../../src/neo4j/failures.js';

/** What it says of a failure stands in what Neo4j 5.26 and its driver gave when they were killed, stopped or out of disk. */
const failure = (code: string, message = 'secret of the house') => new Neo4jError(message, code, '', '');
const codeOf = (thrown: unknown): unknown =>
  thrown instanceof UserError ? thrown.extensions['code'] : undefined;

test.each([
  failure('ServiceUnavailable', 'Connection was closed by server'),
  failure('SessionExpired', 'No longer possible to write to server at 127.0.0.1:7687'),
  failure('Neo.TransientError.General.DatabaseUnavailable'),
  failure('Neo.TransientError.Transaction.LockClientStopped'),
  failure(
    'Neo.DatabaseError.Transaction.TransactionLogError',
    'Could not append transaction: Transaction #8',
  ),
  failure(
    'Neo.DatabaseError.Transaction.TransactionStartFailed',
    'The database has encountered a critical error',
  ),
  failure('Neo.DatabaseError.Transaction.TransactionCommitFailed'),
  failure('N/A', 'Connection acquisition timed out in 10000 ms.'),
  failure('N/A', 'Pool is closed, it is no more able to serve requests.'),
  failure('Neo.ClientError.Security.Unauthorized'),
])('%s is a database that is away', (thrown) => {
  const told = translateFailure(thrown);
  expect(codeOf(told)).toBe('DATABASE_UNAVAILABLE');
  expect((told as Error).message).toBe('The database does not answer.');
});

test.each([
  failure('Neo.ClientError.Statement.SyntaxError'),
  failure('Neo.DatabaseError.Statement.ExecutionFailed'),
  failure('Neo.TransientError.General.MemoryPoolOutOfMemoryError'),
  new TypeError('a fault of ours'),
])('%s is not', (thrown) => {
  expect(translateFailure(thrown)).toBe(thrown);
});
