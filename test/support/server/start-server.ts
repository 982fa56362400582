import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import pino, { type Logger } from 'pino';
import { readConfig } from '../../../src/config.js';
import type { Database } from '../../../src/neo4j/database.js';
import { buildClaimgraphSchema } from '../../../src/api/schema.js';
import { serve } from '../../../src/server/serve.js';
import { connectToTestDatabase } from '../database.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

export interface TestServer {
  readonly url: string;
  readonly database: Database;
  /** The server's log as one text. */
  log(): string;
  send(init: RequestInit, search?: string): Promise<Reply>;
  execute(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  stop(): Promise<void>;
}

/** On a busy machine, the first plan of a statement may take longer than users would wait. */
const PATIENCE = '300000';

/** A server on a free port, with the settings and the schema that a test needs. */
export async function startServer(
  settings: Record<string, string> = {},
  brought?: GraphQLSchema,
): Promise<TestServer> {
  const schema = brought ?? (await buildClaimgraphSchema());
  const database = await connectToTestDatabase();
  const lines: string[] = [];
  const logger: Logger = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
  const config = readConfig({ PORT: '0', CLAIMGRAPH_REQUEST_TIMEOUT_MS: PATIENCE, ...settings });
  const server = await serve({ config, database, logger, schema }).catch(async (failure: unknown) => {
    await database.close();
    throw failure;
  });
  const send = async (init: RequestInit, search = ''): Promise<Reply> => {
    const response = await fetch(`${server.url}${search}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = isJson ? (JSON.parse(text) as Partial<Pick<Reply, 'data' | 'errors'>>) : {};
    return {
      status: response.status,
      headers: response.headers,
      text,
      data: body.data,
      errors: body.errors ?? [],
    };
  };
  return {
    url: server.url,
    database,
    log: () => lines.join(''),
    send,
    execute: (query, variables, headers) =>
      send({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
