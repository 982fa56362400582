import { GraphQLError, locatedError, OperationTypeNode, type ExecutionResult } from 'graphql';
import { setMaxListeners } from 'node:events';
import type { ResponseObject } from '../serialize/response-object.js';
import { Execution } from './execution.js';
import { prepareOperation, type OperationRequest } from './prepared-operation.js';

/** Executes a query or a mutation. */
export async function executeOperation(request: OperationRequest): Promise<ExecutionResult> {
  const operation = prepareOperation(request);
  if ('errors' in operation) return operation;
  const over = new AbortController();
  // Every statement listens to it. There may be many, so Node must not warn of a leak.
  const signal = AbortSignal.any([request.context.signal, over.signal]);
  setMaxListeners(0, signal);
  const execution = new Execution({ ...operation, context: { ...request.context, signal } });
  const isMutation = operation.operation.operation === OperationTypeNode.MUTATION;
  const result = await executionResult(
    execution,
    isMutation ? execution.executeSerially() : execution.execute(),
  );
  // If one field fails the whole response, there is no need to wait for the others.
  if (result.data === null) over.abort();
  return result;
}

/** The result of an execution: no data if a non-null root field failed. */
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
