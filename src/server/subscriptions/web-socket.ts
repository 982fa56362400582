import type { FormattedExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { requestIdOf } from '../request-id.js';
import { requestScope } from '../request-scope.js';
import { mayRead } from './may-read.js';
import type { SubscriptionService } from './subscription-service.js';

/** Connections that are open, to be closed. */
export interface WebSockets {
  /** Tells all clients that we go away, so that they come back later or elsewhere. */
  stop(): Promise<void>;
}

/**
 * Subscriptions over WebSocket at /graphql, by the protocol graphql-transport-ws. A result is read only when the one
 * before has left for the client, so that one who reads slowly is read for slowly.
 */
export function webSockets(server: Server, service: SubscriptionService): WebSockets {
  const { config, logger } = service;
  // Given the server itself, it would take the server's own failures for its own.
  const sockets = new WebSocketServer({
    noServer: true,
    path: '/graphql',
    maxPayload: config.CLAIMGRAPH_MAX_BODY_BYTES,
    verifyClient: ({ req }, answer) => {
      answer(mayRead(req, config), 403, 'Pages of this origin may not read from here');
    },
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const { dispose } = useServer(
    {
      onSubscribe: ({ extra: { request } }, _id, payload) => {
        // The message is handled in one go from here, so that all that comes of it is told under this id.
        requestScope.enterWith({ requestId: requestIdOf(undefined) });
        const prepared = service.prepare(payload, request.headers.authorization);
        return 'errors' in prepared ? prepared.errors : prepared;
      },
      subscribe: (args) => service.start(args),
      onNext: (_context, _id, _payload, _args, result) => service.format(result),
      onError: (_context, _id, _payload, errors) =>
        (service.format({ errors }) as Required<FormattedExecutionResult>).errors,
      onComplete: () => {
        logger.info({ ...requestScope.getStore(), path: '/graphql' }, 'subscription over WebSocket ended');
      },
    },
    sockets,
  );
  return {
    stop: async () => {
      await dispose();
    },
  };
}
