import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute } from 'graphql';
import type { AnsweringSchema } from './answering-schema.js';

/** Executes operations: root fields by their resolvers, and nothing below them. */
export const executor =
  (schema: AnsweringSchema): GatewayExecutor =>
  async ({ document, request: { operationName, variables }, context }) =>
    execute({ schema, document, operationName, contextValue: context, variableValues: variables });
