import { GraphQLError, locatedError, OperationTypeNode, type ExecutionResult } from 'graphql';
import { setMaxListeners } from 'node:events';
import type { ResponseObject } from '../../graph/selection/response-object.js';
import { Execution } from './execution.js';
import { prepareOperation, type OperationRequest } from './prepared-operation.js';

/** Executes a query or a mutation. */
export async function executeOperation(request: OperationRequest): Promise<ExecutionResult> {
  const operation = prepareOperation(request);
  if ('errors' in operation) return operation;
  const over = new AbortController();
  // Each statement listens to it, and there may be many: no leak for Node to warn of.
  const signal = AbortSignal.any([request.context.signal, over.signal]);
  setMaxListeners(0, signal);
  const execution = new Execution({ ...operation, context: { ...request.context, signal } });
  const isMutation = operation.operation.operation === OperationTypeNode.MUTATION;
  const result = await executionResult(
    execution,
    isMutation ? execution.executeSerially() : execution.execute(),
  );
  // Where one field fails the whole response, nobody waits for the others.
  if (result.data === null) over.abort();
  return result;
}

/** What an execution comes to: no data where what cannot be null is. */
export async function executionResult(
  execution: Execution,
  response: Promise<ResponseObject>,
): Promise<ExecutionResult> {
  let data: ResponseObject | null = null;
  try {
    data = await response;
  } catch (failure) {
    execution.errors.push(failure instanceof GraphQLError ? failure : locatedError(failure, undefined));
  }
  const errors = [...execution.errors];
  return errors.length > 0 ? { errors, data } : { data };
}
