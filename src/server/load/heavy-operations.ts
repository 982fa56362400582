import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import PQueue from 'p-queue';
import type { Config } from '../../config.js';
import type { Context } from '../../context.js';
import { UserError } from '../../errors/user-error.js';
import { RETRY_AFTER } from '../errors/statuses.js';
import { requestScope } from '../request-scope.js';
import { Bulkhead } from './bulkhead.js';

type Settings = Pick<Config, 'CLAIMGRAPH_HEAVY_COST' | 'CLAIMGRAPH_MAX_PARALLEL_STATEMENTS'>;

/** The places for heavy operations in one process. */
export const heavyBulkhead = (config: Config): Bulkhead =>
  new Bulkhead({
    what: 'heavy requests',
    atOnce: config.CLAIMGRAPH_MAX_HEAVY,
    waiting: config.CLAIMGRAPH_MAX_WAITING,
    patience: config.CLAIMGRAPH_MAX_WAIT_MS,
    settings: 'CLAIMGRAPH_MAX_HEAVY, CLAIMGRAPH_MAX_WAITING, CLAIMGRAPH_MAX_WAIT_MS',
  });

/** Whether the operation of this request counts as heavy. Its cost was estimated before. */
export const isHeavy = ({ CLAIMGRAPH_HEAVY_COST }: Pick<Settings, 'CLAIMGRAPH_HEAVY_COST'>): boolean =>
  (requestScope.getStore()?.cost ?? 0) >= CLAIMGRAPH_HEAVY_COST;

/**
 * Makes heavy queries wait for a place, and their statements for each other, so that there are never more heavy
 * statements than places. Other operations may run a few statements at once. Writes take turns anyway.
 */
export const heavyOperations = (config: Settings, bulkhead: Bulkhead): ApolloServerPlugin<Context> => ({
  requestDidStart: () => {
    let leave: () => unknown = () => undefined;
    return Promise.resolve({
      async responseForOperation({ contextValue, ...resolved }) {
        // Apollo types it as always present, and omits it if the document does not have it.
        const operation = resolved.operation as OperationDefinitionNode | undefined;
        const waits = operation?.operation === OperationTypeNode.QUERY && isHeavy(config);
        const statements = new PQueue({ concurrency: waits ? 1 : config.CLAIMGRAPH_MAX_PARALLEL_STATEMENTS });
        const database = contextValue.database.paced((work) => statements.add(work));
        Object.assign(contextValue, { database });
        if (!waits) return null;
        try {
          const place = await bulkhead.enter(contextValue.signal);
          // Work that the database still does after the response, or after the client has disconnected, counts.
          leave = () => statements.onIdle().then(place);
          return null;
        } catch (failure) {
          return refused(failure as Error);
        }
      },
      executionDidStart: () =>
        Promise.resolve({
          executionDidEnd: () => {
            leave();
            return Promise.resolve();
          },
        }),
    });
  },
});

/** The response to an operation that never got a place. If its client has disconnected, nobody reads it. */
function refused(failure: Error): GraphQLResponse {
  const errors = failure instanceof UserError ? [failure.toJSON()] : [];
  return {
    http: { status: 503, headers: new HeaderMap([['retry-after', String(RETRY_AFTER)]]) },
    body: { kind: 'single', singleResult: { errors } },
  };
}
