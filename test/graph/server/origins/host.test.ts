import { once } from 'node:events';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema } from '../../../support/server/tiny-schema.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_HOSTS: 'claims.example.org' }, tinySchema());
});
afterAll(() => server.stop());

/** As a browser would that was led here under another name. */
async function get(path: string, host: string): Promise<{ status: number | undefined; text: string }> {
  const sent = request(new URL(path, server.url), { headers: { host, 'apollo-require-preflight': 'true' } });
  sent.end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, text };
}

const ADDRESSES = ['/graphql?query={hello}', '/export/graphml', '/', '/sandbox/', '/nothing'];

test.each(ADDRESSES)('%s is not answered under a name that we do not serve', async (path) => {
  const { status, text } = await get(path, 'rebound.example');
  expect(status).toBe(421);
  expect(JSON.parse(text)).toMatchObject({
    errors: [
      {
        extensions: {
          code: 'INVALID_REQUEST',
          path: 'request.headers.host',
          hint: expect.stringContaining('CLAIMGRAPH_HOSTS'),
        },
      },
    ],
  });
});

test.each(['claims.example.org', 'localhost:4000', '127.0.0.1'])(
  '%s is a name that we serve',
  async (host) => {
    expect(await get('/graphql?query={hello}', host)).toMatchObject({
      status: 200,
      text: '{"data":{"hello":"hello"}}',
    });
  },
);

test('who looks after us may ask how we are under any name', async () => {
  expect(await get('/healthz', 'rebound.example')).toMatchObject({ status: 200 });
});

describe('a WebSocket', () => {
  const connect = async (headers: Record<string, string>): Promise<string> => {
    const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws', { headers });
    const outcome = await new Promise<string>((resolve) => {
      socket.once('open', () => {
        resolve('open');
      });
      socket.on('error', ({ message }) => {
        resolve(message);
      });
    });
    socket.terminate();
    return outcome;
  };

  test.each([
    ['under a name that we serve', { host: 'claims.example.org' }, 'open'],
    ['under another name', { host: 'rebound.example' }, 'Unexpected server response: 421'],
    [
      'under another name, by a page of that name',
      { host: 'rebound.example', origin: 'http://rebound.example' },
      'Unexpected server response: 421',
    ],
    ['by a page of another site', { origin: 'https://elsewhere.example' }, 'Unexpected server response: 403'],
  ])('%s', async (_what, headers, outcome) => {
    expect(await connect(headers)).toBe(outcome);
  });
});
