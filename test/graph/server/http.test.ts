import { startServer, type TestServer } from '../../support/server/start-server.js';
import { tinySchema } from '../../support/server/tiny-schema.js';

const SANDBOX_ORIGIN = 'https://studio.apollographql.com';

let server: TestServer;
beforeAll(async () => {
  // The id of a request is in its answer here, as in no other schema.
  server = await startServer({ CLAIMGRAPH_CACHE_BYTES: '0' }, tinySchema());
});
afterAll(() => server.stop());

const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

describe('health', () => {
  test.each([
    ['the process', '/livez', 'ok'],
    ['the database', '/readyz', 'ready'],
    ['both', '/healthz', 'ok'],
  ])('%s', async (_, path, status) => {
    expect(await (await get(path)).json()).toEqual({ status });
  });

  test('the database, when it does not answer; the process goes on all the same', async () => {
    const other = await startServer({}, tinySchema());
    await other.database.close();
    for (const path of ['/readyz', '/healthz']) {
      const response = await fetch(new URL(path, other.url));
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({
        status: 'unavailable',
        reason: 'The database does not answer.',
      });
    }
    expect((await fetch(new URL('/livez', other.url))).status).toBe(200);
    await other.stop();
  });
});

test('an idle connection stays open for longer than a client keeps it, so that no request meets its end', async () => {
  expect((await get('/livez')).headers.get('keep-alive')).toBe('timeout=65');
});

describe('request ids', () => {
  test('a sane one is taken over, sent back, and known to resolvers', async () => {
    const reply = await server.execute(
      'query Named { requestId }',
      {},
      { 'x-request-id': 'trace-0123456789' },
    );
    expect(reply.data).toEqual({ requestId: 'trace-0123456789' });
    expect(reply.headers.get('x-request-id')).toBe('trace-0123456789');
    expect(server.log()).toMatch(
      /"requestId":"trace-0123456789".*"operation":"Named","status":200,"milliseconds"/,
    );
  });

  test.each(['short', 'with a space in it', '"quoted-and-long"', 'x'.repeat(200)])(
    '%p is replaced',
    async (requestId) => {
      const reply = await server.execute('{ requestId }', {}, { 'x-request-id': requestId });
      expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(reply.data).toEqual({ requestId: reply.headers.get('x-request-id') });
    },
  );
});

test('no value of a question is logged', async () => {
  await server.execute('query ($text: String) { hello(text: $text) }', { text: 'a-private-word' });
  await server.send(
    { headers: { 'apollo-require-preflight': 'true' } },
    '?query={hello(text:"a-private-word")}',
  );
  expect(server.log()).toContain('"method":"GET","path":"/graphql"');
  expect(server.log()).not.toContain('a-private-word');
});

describe('other origins', () => {
  const preflight = (origin: string) =>
    get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

  test("Apollo's Sandbox may read", async () => {
    const { status, headers } = await preflight(SANDBOX_ORIGIN);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(SANDBOX_ORIGIN);
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST');
    const allowed = headers.get('access-control-allow-headers')?.toLowerCase().split(',');
    expect(allowed).toEqual(expect.arrayContaining(['content-type', 'authorization', 'claimgraph-as-of']));
    const reply = await server.execute('{ hello }', {}, { origin: SANDBOX_ORIGIN });
    expect(reply.headers.get('access-control-allow-origin')).toBe(SANDBOX_ORIGIN);
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each(['https://elsewhere.example', 'null', `${SANDBOX_ORIGIN}.elsewhere.example`])(
    '%s may not',
    async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
      const reply = await server.execute('{ hello }', {}, { origin });
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('an answer may be kept for pages of one origin only', async () => {
    const { headers } = await server.execute('{ hello }', {}, { origin: SANDBOX_ORIGIN });
    expect(headers.get('vary')).toContain('Origin');
    expect(headers.get('access-control-expose-headers')).toMatch(/X-Request-Id.*Retry-After.*RateLimit/);
  });
});

test('answers may not be framed, sniffed or taken for a page', async () => {
  const { headers } = await server.execute('{ hello }');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('an address where nothing is says what is elsewhere', async () => {
  const response = await get('/nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        extensions: {
          code: 'INVALID_REQUEST',
          path: 'request.url',
          hint: expect.stringContaining('/graphql'),
        },
      },
    ],
  });
});

test('a taken port is named', async () => {
  await expect(startServer({ PORT: new URL(server.url).port }, tinySchema())).rejects.toThrow(
    /^HOST, PORT: 127\.0\.0\.1:\d+ is in use\. /,
  );
});
