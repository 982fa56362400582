import { GraphQLError, locatedError, type ExecutionResult } from 'graphql';
import { UserError } from '../../errors/user-error.js';
import { executionResult } from './execute-operation.js';
import { Execution } from './execution.js';
import { prepareOperation, type OperationRequest, type PreparedOperation } from './prepared-operation.js';

/** Opens a subscription. Returns its responses as they come, or its errors; never throws. */
export async function subscribe(
  request: OperationRequest,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const operation = prepareOperation(request);
  if ('errors' in operation) return operation;
  try {
    const events = await new Execution(operation).subscribe();
    return events ? responses(events, operation) : { errors: [emptySubscription(operation)] };
  } catch (failure) {
    return { errors: [asGraphQLError(failure)] };
  }
}

/** If reading fails later, the last response reports it. */
async function* responses(
  events: AsyncIterable<unknown>,
  operation: PreparedOperation,
): AsyncGenerator<ExecutionResult> {
  try {
    for await (const event of events) {
      const execution = new Execution(operation, event);
      yield await executionResult(execution, execution.execute());
    }
  } catch (failure) {
    yield { errors: [asGraphQLError(failure)] };
  }
}

const asGraphQLError = (failure: unknown): GraphQLError =>
  failure instanceof GraphQLError ? failure : locatedError(failure, undefined);

const emptySubscription = ({ operation }: PreparedOperation): UserError =>
  UserError.of(
    {
      code: 'INVALID_REQUEST',
      path: operation.name?.value ?? 'subscription',
      message: 'This subscription selects nothing: @skip or @include leaves its field out.',
      hint: 'Do not subscribe while the field is left out, or set @skip and @include on the fields below it.',
    },
    operation,
  );
