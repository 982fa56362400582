import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Context } from '../../context.js';
import { badRequest } from '../errors/bad-request.js';
import { checkCost, type CostLimits } from './check-cost.js';

/** Rejects an operation that could read more than the limit before it runs. */
export const costLimit = (limits: CostLimits): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, request: { variables }, ...resolved }) {
        // Apollo types it as always present, but omits it if the document does not have that name.
        const operation: OperationDefinitionNode | undefined = resolved.operation;
        if (operation)
          badRequest(() => {
            checkCost(limits, { schema, document, operation, variables });
          });
        return Promise.resolve();
      },
    }),
});
