import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema } from '../../../support/server/tiny-schema.js';
import { until } from '../../../support/until.js';
import { PROTOCOLS } from '../subscriptions/protocols.js';

let server: TestServer;
afterEach(() => server.stop());

const REFUSED = {
  extensions: {
    code: 'RATE_LIMITED',
    path: 'request',
    hint: expect.stringContaining('CLAIMGRAPH_RATE_LIMIT'),
  },
};

test('a client that asks more often than it may is told when to come back', async () => {
  server = await startServer({ CLAIMGRAPH_RATE_LIMIT: '2' }, tinySchema());
  expect((await server.execute('{ hello }')).status).toBe(200);
  expect((await server.execute('{ hello }')).status).toBe(200);
  const refused = await server.execute('{ hello }');
  expect(refused).toMatchObject({ status: 429, errors: [REFUSED] });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const exported = await fetch(new URL('/export/csv', server.url));
  expect([exported.status, await exported.json()]).toMatchObject([429, { errors: [REFUSED] }]);
});

test('clients behind a trusted proxy are told apart', async () => {
  server = await startServer(
    { CLAIMGRAPH_RATE_LIMIT: '1', CLAIMGRAPH_TRUSTED_PROXIES: 'loopback' },
    tinySchema(),
  );
  const statusFor = async (client: string) =>
    (await server.execute('{ hello }', {}, { 'x-forwarded-for': client })).status;
  expect(await statusFor('203.0.113.5')).toBe(200);
  expect(await statusFor('203.0.113.6')).toBe(200);
  expect(await statusFor('203.0.113.5')).toBe(429);
});

test.each(PROTOCOLS)('subscriptions count too, %s', async (_, listen) => {
  server = await startServer({ CLAIMGRAPH_RATE_LIMIT: '1' });
  const first = listen(server.url, 'subscription { claimAsserted { id } }');
  const second = listen(server.url, 'subscription { claimAsserted { id } }');
  await until(() => first.refused.length + second.refused.length > 0);
  const [refusal] = [...first.refused, ...second.refused] as { response?: Response }[];
  // Over SSE the response tells, over WebSocket the error.
  expect(refusal?.response ?? refusal).toMatchObject(refusal?.response ? { status: 429 } : REFUSED);
  first.stop();
  second.stop();
});

test('so many WebSockets at once, and no more', async () => {
  server = await startServer({ CLAIMGRAPH_MAX_WEBSOCKETS: '1' });
  const open = () => new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws');
  const first = open();
  await new Promise((resolve) => first.once('open', resolve));
  const status = await new Promise((resolve) => {
    open().once('unexpected-response', (_request, response) => {
      resolve([response.statusCode, response.headers['retry-after']]);
    });
  });
  expect(status).toEqual([503, '5']);
  first.terminate();
  await until(async () => {
    const next = open();
    const isOpen = await new Promise((resolve) => {
      next.once('open', () => {
        resolve(true);
      });
      next.once('error', () => {
        resolve(false);
      });
    });
    next.terminate();
    return isOpen === true;
  });
});
