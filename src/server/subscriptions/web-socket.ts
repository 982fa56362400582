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

/** The open connections, so that they can be closed. */
export interface WebSockets {
  /** Tells all clients that the server is stopping, so that they reconnect later or elsewhere. */
  stop(): Promise<void>;
}

/**
 * Subscriptions over WebSocket at /graphql, by the graphql-transport-ws protocol. A result is read only once the
 * previous one has been sent, so a slow client slows down only its own reading.
 */
export function webSockets(server: Server, service: SubscriptionService): WebSockets {
  const { config, logger, rate, tokens } = service;
  const most = config.CLAIMGRAPH_MAX_WEBSOCKETS;
  // If given the server itself, the package would handle the server's errors as its own.
  const sockets = new WebSocketServer({
    noServer: true,
    path: '/graphql',
    maxPayload: config.CLAIMGRAPH_MAX_BODY_BYTES,
    verifyClient: ({ req }, answer) => {
      const refuse = answer.bind(null, false);
      if (!isServedHost(req.headers.host, config)) refuse(MISDIRECTED, 'This host name is not served');
      else if (!mayRead(req, config)) refuse(403, 'Pages of this origin may not read from this API');
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
        // Set before anything is awaited: only then does the library, which awaits us, continue under this id too.
        requestScope.enterWith({ requestId: requestIdOf(undefined) });
        const refusal = await rate.take(request);
        if (refusal) return [refusal.error];
        const prepared = service.prepare(payload, request);
        if ('errors' in prepared) return prepared.errors;
        return { ...prepared, operationName: payload.operationName };
      },
      // The prepared subscription, with fields added by the library.
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
