import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import type { Context } from '../../../../src/context.js';
import { packagePath } from '../../../../src/package-path.js';
import { inBrowser, launchChromium } from '../../../support/chromium.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

const TOKEN = 'a-token-of-some-length';

/** Greets whoever asks and whoever listens, and writes for whoever may. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: { hello: { type: GraphQLString, resolve: () => 'hello' } },
  }),
  mutation: new GraphQLObjectType<unknown, Context>({
    name: 'Mutation',
    fields: {
      write: { type: GraphQLString, resolve: (_source, _given, { identity }) => identity.requireWriter() },
    },
  }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      greeted: {
        type: GraphQLString,
        subscribe: async function* () {
          yield await Promise.resolve('hello');
        },
        resolve: (greeting: unknown) => greeting,
      },
    },
  }),
});

const library = (path: string) =>
  `<script>${readFileSync(packagePath(`node_modules/${path}`), 'utf8')}</script>`;

/** A front-end that is no part of ours, with the clients that others wrote. */
async function startFrontEnd() {
  const page = `<!doctype html><title>Elsewhere</title>
    ${library('graphql-ws/umd/graphql-ws.min.js')}${library('graphql-sse/umd/graphql-sse.min.js')}`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** What the page is told: an answer, or that it may not read one. */
type Told = string;

interface Libraries {
  readonly graphqlWs: { createClient(options: object): Client };
  readonly graphqlSse: { createClient(options: object): Client };
}
interface Client {
  subscribe(payload: object, sink: object): void;
}

const byFetch = (page: Page, url: string, query: string, headers: Record<string, string>): Promise<Told> =>
  page.evaluate(
    async ([address, question, sent]) => {
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...sent },
          body: JSON.stringify({ query: question }),
        });
        const text = await response.text();
        return `${text} ${response.headers.has('x-request-id') ? 'with its id' : ''}`;
      } catch {
        return 'refused';
      }
    },
    [url, query, headers] as const,
  );

const bySubscription = (page: Page, url: string, library: keyof Libraries): Promise<Told> =>
  page.evaluate(
    async ([address, name]) => {
      const client = (globalThis as unknown as Libraries)[name].createClient({
        url: address,
        retryAttempts: 0,
      });
      return new Promise<string>((resolve) => {
        client.subscribe(
          { query: 'subscription { greeted }' },
          {
            next: (result: unknown) => {
              resolve(JSON.stringify(result));
            },
            error: () => {
              resolve('refused');
            },
            complete: () => undefined,
          },
        );
      });
    },
    [url, library] as const,
  );

const byEventSource = (page: Page, url: string): Promise<Told> =>
  page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const source = new EventSource(`${address}?query=subscription{greeted}`);
        source.addEventListener('next', (event) => {
          source.close();
          resolve(String((event as MessageEvent).data));
        });
        source.onerror = () => {
          source.close();
          resolve('refused');
        };
      }),
    url,
  );

/** What a page is told by each way in which it can ask. */
const asked = async (page: Page, url: string): Promise<Record<string, Told>> => ({
  fetch: await byFetch(page, url, '{ hello }', {
    'apollo-require-preflight': 'true',
    'x-apollo-operation-name': 'Hello',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    'claimgraph-as-of': '2019-03-25T00:00:00Z',
  }),
  webSocket: await bySubscription(page, url.replace('http', 'ws'), 'graphqlWs'),
  eventStream: await bySubscription(page, url, 'graphqlSse'),
  eventSource: await byEventSource(page, url),
});

const ANSWERED = {
  fetch: '{"data":{"hello":"hello"}} with its id',
  webSocket: '{"data":{"greeted":"hello"}}',
  eventStream: '{"data":{"greeted":"hello"}}',
  eventSource: '{"data":{"greeted":"hello"}}',
};
const REFUSED = { fetch: 'refused', webSocket: 'refused', eventStream: 'refused', eventSource: 'refused' };

inBrowser('a page of another origin (skipped where there is no Chromium)', () => {
  let browser: Browser;
  let page: Page;
  let frontEnd: Awaited<ReturnType<typeof startFrontEnd>>;
  let server: TestServer | undefined;
  beforeAll(async () => {
    [frontEnd, browser] = await Promise.all([startFrontEnd(), launchChromium()]);
    page = await browser.newPage();
    await page.goto(frontEnd.url);
  });
  afterEach(() => server?.stop());
  afterAll(async () => {
    await browser.close();
    frontEnd.server.close();
  });

  const start = async (settings: Record<string, string>): Promise<TestServer> =>
    (server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN, ...settings }, schema));

  const write = (url: string): Promise<Told> =>
    byFetch(page, url, 'mutation { write }', { authorization: `Bearer ${TOKEN}` });

  test.each(['graphiql', 'apollo', 'none'])(
    'that is listed reads and writes, with the sandbox %s; another does not read',
    async (sandbox) => {
      const { url } = await start({ CLAIMGRAPH_SANDBOX: sandbox, CLAIMGRAPH_CORS_ORIGINS: frontEnd.url });
      expect(await asked(page, url)).toEqual(ANSWERED);
      expect(await write(url)).toContain('{"data":{"write":"writer"}}');

      await server?.stop();
      const strict = await start({
        CLAIMGRAPH_SANDBOX: sandbox,
        CLAIMGRAPH_CORS_ORIGINS: 'https://elsewhere.example',
      });
      expect(await asked(page, strict.url)).toEqual(REFUSED);
    },
  );

  test('on the same machine reads and writes where nothing is set', async () => {
    const { url } = await start({});
    expect(await asked(page, url)).toEqual(ANSWERED);
    expect(await write(url)).toContain('{"data":{"write":"writer"}}');
  });

  test('reads where every origin may, and sends no token', async () => {
    const { url } = await start({ CLAIMGRAPH_CORS_ORIGINS: '*' });
    expect(await asked(page, url)).toEqual(ANSWERED);
    expect(await write(url)).toBe('refused');
  });

  test('exports a part of the graph', async () => {
    const { url } = await start({});
    const status = await page.evaluate(
      async (address) => (await fetch(address)).status,
      new URL('/export/no-such-format', url).href,
    );
    expect(status).toBe(400);
  });
});
