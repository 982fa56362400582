import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../../context.js';
import { UserError } from '../../errors/user-error.js';
import { badRequest } from '../errors/bad-request.js';

/** A subscription has many answers, and an HTTP response one: tells how to ask for it. */
export const refuseSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation(resolved) {
        const operation: OperationDefinitionNode | undefined = resolved.operation;
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
          badRequest(() => {
            throw UserError.of({
              code: 'INVALID_REQUEST',
              path: operation.name?.value ?? 'subscription',
              message: 'A subscription cannot be answered by one HTTP response.',
              hint: 'Ask at the same address by WebSocket (protocol graphql-transport-ws), or with the header "Accept: text/event-stream".',
            });
          });
        return Promise.resolve();
      },
    }),
};
