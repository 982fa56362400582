import { once } from 'node:events';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { tinySchema, type Waiting } from '../../support/server/tiny-schema.js';

const TIMED_OUT = {
  extensions: {
    code: 'TIMEOUT',
    path: 'request',
    hint: expect.stringContaining('CLAIMGRAPH_REQUEST_TIMEOUT_MS'),
  },
};

let server: TestServer;
/** The question that a resolver has begun to answer. */
let begun: Promise<Waiting>;

const start = async (limit: string) => {
  let wait: (waiting: Waiting) => void = () => undefined;
  begun = new Promise((resolve) => {
    wait = resolve;
  });
  server = await startServer({ CLAIMGRAPH_REQUEST_TIMEOUT_MS: limit }, tinySchema(wait));
};

afterEach(() => server.stop());

test('work that heeds its signal ends in an error when the time is up', async () => {
  await start('50');
  expect(await server.execute('{ waits hello }')).toMatchObject({
    status: 200,
    data: { waits: null, hello: 'hello' },
    errors: [TIMED_OUT],
  });
});

test('work that does not is answered for, and what it brings later is left', async () => {
  await start('50');
  expect(await server.execute('{ ignoresTheSignal }')).toMatchObject({ status: 503, errors: [TIMED_OUT] });
  const { signal, answer } = await begun;
  expect(signal.aborted).toBe(true);
  answer();
  expect(await server.execute('{ hello }')).toMatchObject({ status: 200, data: { hello: 'hello' } });
});

test('the signal stays quiet when the answer was in time', async () => {
  await start('60000');
  const reply = server.execute('{ waits }');
  const { signal, answer } = await begun;
  answer();
  expect((await reply).data).toEqual({ waits: 'answered' });
  expect(signal.aborted).toBe(false);
});

test('a client that goes away takes its work with it', async () => {
  await start('60000');
  const leaving = new AbortController();
  const reply = server
    .send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ waits }"}',
      signal: leaving.signal,
    })
    .catch((failure: unknown) => failure);
  const { signal } = await begun;
  const aborted = once(signal, 'abort');
  leaving.abort();
  await aborted;
  expect(await reply).toMatchObject({ name: 'AbortError' });
});

test('a request under way is answered before the server stops', async () => {
  await start('60000');
  const reply = server.execute('{ waits }');
  const { answer } = await begun;
  const stopped = server.stop();
  answer();
  expect((await reply).data).toEqual({ waits: 'answered' });
  await stopped;
  await expect(server.execute('{ hello }')).rejects.toThrow();
});
