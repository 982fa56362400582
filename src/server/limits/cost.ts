import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../../context.js';
import { USUAL_PAGE } from '../../graph/page/page-size.js';
import { limitError } from './limit-error.js';
import { LIST_ROWS, reckonCost } from './reckon-cost.js';

const ADVICE =
  'Lower "first", above all of lists within lists, or ask for fewer levels: a field counts once for each row that ' +
  `it may stand in (first or last, otherwise ${USUAL_PAGE}; ${LIST_ROWS} for a list without pages).`;

/** Refuses an operation that could read more than the limit, reckoned with its variables, before it runs. */
export const costLimit = (limit: number): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, request, ...resolved }) {
        // Apollo's type says otherwise, but a name that the document lacks resolves to nothing.
        const operation: OperationDefinitionNode | undefined = resolved.operation;
        if (operation)
          refuseDear(limit, () => reckonCost({ schema, document, operation, variables: request.variables }));
        return Promise.resolve();
      },
    }),
});

/** Apollo takes the HTTP status from the extensions; the formatter finds our error within. */
function refuseDear(limit: number, reckon: () => ReturnType<typeof reckonCost>): void {
  try {
    const cost = reckon();
    if (cost === undefined || cost.total <= limit) return;
    throw limitError({
      what: 'cost units',
      actual: cost.total,
      limit,
      setting: 'CLAIMGRAPH_MAX_COST',
      path: cost.dearest,
      advice: ADVICE,
    });
  } catch (error) {
    throw new GraphQLError((error as Error).message, {
      originalError: error as Error,
      extensions: { http: { status: 400 } },
    });
  }
}
