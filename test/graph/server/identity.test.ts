import { once } from 'node:events';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { tinySchema } from '../../support/server/tiny-schema.js';

const TOKEN = 'a-token-of-some-length';
const write = 'mutation { write }';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('without a write token', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({}, tinySchema());
  });
  afterAll(() => server.stop());

  test('the API is read-only and says which setting changes it', async () => {
    const { data, errors } = await server.execute(write, {}, bearer(TOKEN));
    expect(data).toEqual({ write: null });
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'READ_ONLY',
          path: 'mutation',
          hint: expect.stringContaining('CLAIMGRAPH_WRITE_TOKEN'),
        },
      },
    ]);
  });
});

describe('with a write token', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN }, tinySchema());
  });
  afterAll(() => server.stop());

  test.each([
    ['it', bearer(TOKEN)],
    ['it under another case of the scheme', { authorization: `bearer  ${TOKEN} ` }],
  ])('who sends %s may write', async (_what, headers) => {
    expect(await server.execute(write, {}, headers)).toMatchObject({ data: { write: 1 }, errors: [] });
  });

  test.each([
    ['none', {}],
    ['another', bearer('another-token-of-length')],
    ['a beginning of it', bearer(TOKEN.slice(0, -1))],
    ['more than it', bearer(`${TOKEN}x`)],
    ['it under another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('who sends %s may not', async (_what, headers) => {
    const reply = await server.execute(write, {}, headers);
    expect(reply.errors).toMatchObject([
      {
        extensions: {
          code: 'UNAUTHENTICATED',
          path: 'headers.authorization',
          hint: expect.stringContaining('Bearer'),
        },
      },
    ]);
    expect(reply.text).not.toContain('token-of');
  });

  test('reading needs no token, and other ways to say who one is are for others', async () => {
    expect((await server.execute('{ hello }')).data).toEqual({ hello: 'hello' });
    expect((await server.execute('{ hello }', {}, { authorization: 'Basic b25l' })).data).toEqual({
      hello: 'hello',
    });
  });

  test.each([
    ['a write', () => server.execute(write, {}, bearer('wrong-token-of-length'))],
    ['a question', () => server.execute('{ hello }', {}, bearer('wrong-token-of-length'))],
    ['an export', () => server.send({ headers: bearer('wrong-token-of-length') }, '/../export/graphml')],
  ])('a wrong token is a 401, with %s, and leaves a line in the log', async (_what, send) => {
    const before = server.log().length;
    const reply = await send();
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toContain('error="invalid_token"');
    expect(reply.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(server.log().slice(before)).toMatch(
      /"level":40.*"sender":"127\.0\.0\.1".*a wrong write token was sent/,
    );
  });

  test('so it is with a WebSocket', async () => {
    const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws', {
      headers: bearer('wrong-token-of-length'),
    });
    const [failure] = (await once(socket, 'error')) as [Error];
    expect(failure.message).toBe('Unexpected server response: 401');
  });

  test('no token is logged', () => {
    expect(server.log()).toContain('"status":200');
    expect(server.log()).not.toContain('token-of');
  });
});
