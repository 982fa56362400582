import { GraphQLError, locatedError, OperationTypeNode, type ExecutionResult } from 'graphql';
import { setMaxListeners } from 'node:events';
import type { Answered } from '../../graph/question/answered.js';
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
  const isChange = operation.operation.operation === OperationTypeNode.MUTATION;
  const result = await resultOf(execution, isChange ? execution.change() : execution.answer());
  // Where one field fails the whole answer, nobody waits for the others.
  if (result.data === null) over.abort();
  return result;
}

/** What an execution comes to: no data where what cannot be null is. */
export async function resultOf(execution: Execution, answer: Promise<Answered>): Promise<ExecutionResult> {
  let data: Answered | null = null;
  try {
    data = await answer;
  } catch (failure) {
    execution.errors.push(failure instanceof GraphQLError ? failure : locatedError(failure, undefined));
  }
  const errors = [...execution.errors];
  return errors.length > 0 ? { errors, data } : { data };
}
