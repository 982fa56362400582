import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { Context } from '../../context.js';
import { badRequest } from '../errors/bad-request.js';
import { checkCost, type CostLimits } from './check-cost.js';

/** Refuses an operation that could read more than the limit before it runs. */
export const costLimit = (limits: CostLimits): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, request: { variables }, ...resolved }) {
        // Apollo's type says otherwise, but a name that the document lacks resolves to nothing.
        const operation: OperationDefinitionNode | undefined = resolved.operation;
        if (operation)
          badRequest(() => {
            checkCost(limits, { schema, document, operation, variables });
          });
        return Promise.resolve();
      },
    }),
});
