import type { ExecutionArgs, FormattedExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { RETRY_AFTER } from '../errors/statuses.js';
import { mayRead } from '../origins/origins.js';
import { isServedHost, MISDIRECTED } from '../origins/served-host.js';
import { requestIdOf } from '../request-id.js';
import { requestScope } from '../request-scope.js';
import type { Subscription } from './open-subscriptions.js';
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
  const { config, logger, rate, tokens } = service;
  const most = config.CLAIMGRAPH_MAX_WEBSOCKETS;
  // Given the server itself, it would take the server's own failures for its own.
  const sockets = new WebSocketServer({
    noServer: true,
    path: '/graphql',
    maxPayload: config.CLAIMGRAPH_MAX_BODY_BYTES,
    verifyClient: ({ req }, answer) => {
      const refuse = answer.bind(null, false);
      if (!isServedHost(req.headers.host, config)) refuse(MISDIRECTED, 'Not answered under this host name');
      else if (!mayRead(req, config)) refuse(403, 'Pages of this origin may not read from here');
      else if (sockets.clients.size >= most)
        refuse(503, 'Too many WebSockets are open', { 'Retry-After': String(RETRY_AFTER) });
      else
        void tokens.refuse(req).then((refusal) => {
          if (refusal) refuse(refusal.status, refusal.error.message, refusal.headers);
          else answer(true);
        });
    },
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });
  const { dispose } = useServer(
    {
      onSubscribe: async ({ extra: { request } }, _id, payload) => {
        // Before anything is waited for: only then the library, which waits for us, goes on under this id too.
        requestScope.enterWith({ requestId: requestIdOf(undefined) });
        const refusal = await rate.take(request);
        if (refusal) return [refusal.error];
        const prepared = service.prepare(payload, request);
        if ('errors' in prepared) return prepared.errors;
        return { ...prepared, operationName: payload.operationName };
      },
      // What was prepared comes back, with what the library adds.
      subscribe: (args) => service.start(args as ExecutionArgs & Subscription),
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
