import { once } from 'node:events';
import { get } from 'node:http';
import { WebSocket } from 'ws';
import { loadArticle } from '../../support/load-article.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { tinySchema, type Waiting } from '../../support/server/tiny-schema.js';
import { until } from '../../support/until.js';

/** Lines of the log that tell of faults. */
const faults = (server: TestServer): string[] =>
  server
    .log()
    .split('\n')
    .filter((line) => /"level":(40|50|60)/.test(line));

const ended = (server: TestServer) => server.log().includes('"aborted":true');

test('a question whose client hangs up is no error', async () => {
  const waiting: Waiting[] = [];
  const server = await startServer(
    {},
    tinySchema((one) => void waiting.push(one)),
  );
  const controller = new AbortController();
  const asked = fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ waits }' }),
    signal: controller.signal,
  });
  await until(() => waiting.length > 0);
  controller.abort();
  await expect(asked).rejects.toThrow();
  await until(() => ended(server));
  await server.stop();
  expect(faults(server)).toEqual([]);
});

describe('on the article', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  beforeAll(async () => {
    const loading = await startServer();
    await loadArticle(loading.database);
    await loading.stop();
  });

  test.each(['/export/graphml', '/export/dossier', '/export/csv'])(
    'an export of which the client has had enough is no error: %s',
    async (path) => {
      const request = get(new URL(path, server.url), { agent: false });
      request.on('error', () => undefined);
      const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
      response.on('error', () => undefined);
      request.destroy();
      await until(() => server.log().includes(path));
      await server.stop();
      expect(faults(server)).toEqual([]);
    },
  );

  test.each(['an export', 'a body that is half sent', 'a stream', 'a WebSocket'])(
    '%s that is broken off at once is no error',
    async (what) => {
      if (what === 'a WebSocket') {
        const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws');
        await once(socket, 'open');
        socket.send(JSON.stringify({ type: 'connection_init' }));
        await once(socket, 'message');
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: 'subscription { claimAsserted { id } }' },
          }),
        );
        socket.terminate();
        await once(socket, 'close');
      } else {
        const path = {
          'an export': '/export/graphml',
          'a body that is half sent': '/graphql',
          'a stream': '/graphql?query=subscription{claimAsserted{id}}',
        }[what] as string;
        const isBody = what === 'a body that is half sent';
        const request = get(new URL(path, server.url), {
          agent: false,
          method: isBody ? 'POST' : 'GET',
          headers: {
            accept: what === 'a stream' ? 'text/event-stream' : '*/*',
            ...(isBody && { 'content-type': 'application/json', 'content-length': '1000' }),
          },
        });
        request.on('error', () => undefined);
        if (isBody) request.write('{"query"');
        const [socket] = (await once(request, 'socket')) as [import('node:net').Socket];
        await once(socket, 'connect');
        await new Promise((resolve) => setImmediate(resolve));
        request.destroy();
        await until(() => server.log().includes('"msg":"request"'));
      }
      await server.stop();
      expect(faults(server)).toEqual([]);
    },
  );
});
