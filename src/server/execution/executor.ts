import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, type GraphQLSchema } from 'graphql';
import { AnsweringSchema } from './answering-schema.js';

/** Executes operations: root fields by their resolvers, and nothing below them. */
export function executor(described: GraphQLSchema): GatewayExecutor {
  const schema = new AnsweringSchema(described);
  return async ({ document, request: { operationName, variables }, context }) =>
    execute({ schema, document, operationName, contextValue: context, variableValues: variables });
}
