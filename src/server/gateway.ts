import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import { executeOperation } from '../query/operation/execute-operation.js';

/** Apollo accepts another executor only as a gateway. This one serves the local schema. */
export const localGateway = (schema: GraphQLSchema): GatewayInterface => ({
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () =>
    Promise.resolve({
      executor: async ({ document, operation, request: { operationName, variables }, context }) =>
        // Apollo types it as always present, and omits it if the document does not have it.
        (operation as OperationDefinitionNode | undefined)
          ? executeOperation({ schema, document, operation, variables, context: context as Context })
          : { errors: [unresolved(operationName)] },
    }),
  stop: () => Promise.resolve(),
});

/** Same texts as graphql-js. Apollo adds the code. */
const unresolved = (name: string | null | undefined): GraphQLError =>
  new GraphQLError(
    name == null
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`,
  );
