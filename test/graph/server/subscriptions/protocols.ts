import type { ExecutionResult } from 'graphql';
import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A subscription as a client sees it. */
export interface Listening {
  readonly results: ExecutionResult<Record<string, any>, Record<string, any>>[];
  /** Errors by which it was refused. */
  readonly refused: unknown[];
  readonly isComplete: () => boolean;
  readonly stop: () => void;
}

/** Listens by one of the protocols, through a client that others wrote. */
export type Listen = (url: string, query: string, variables?: Record<string, unknown>) => Listening;

const overWebSocket: Listen = (url, query, variables) => {
  const client = createSocketClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  return listening((sink) => client.subscribe({ query, ...(variables && { variables }) }, sink));
};

const asEventStream: Listen = (url, query, variables) => {
  const client = createEventStreamClient({ url, retryAttempts: 0 });
  return listening((sink) => client.subscribe({ query, ...(variables && { variables }) }, sink));
};

function listening(
  subscribe: (sink: {
    next: (result: any) => void;
    error: (failure: unknown) => void;
    complete: () => void;
  }) => () => void,
): Listening {
  const results: Listening['results'] = [];
  const refused: unknown[] = [];
  let complete = false;
  const stop = subscribe({
    next: (result) => {
      // Over SSE what is refused comes as a result; over WebSocket as an error.
      if (result.errors && !result.data) refused.push(...result.errors);
      else results.push(result);
    },
    error: (failure) => refused.push(...(Array.isArray(failure) ? failure : [failure])),
    complete: () => {
      complete = true;
    },
  });
  return { results, refused, isComplete: () => complete, stop };
}

export const PROTOCOLS: readonly (readonly [string, Listen])[] = [
  ['over WebSocket', overWebSocket],
  ['as server-sent events', asEventStream],
];
