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
    const { data, errors } = await server.ask(write, {}, bearer(TOKEN));
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
    expect(await server.ask(write, {}, headers)).toMatchObject({ data: { write: 1 }, errors: [] });
  });

  test.each([
    ['none', {}],
    ['another', bearer('another-token-of-length')],
    ['a beginning of it', bearer(TOKEN.slice(0, -1))],
    ['more than it', bearer(`${TOKEN}x`)],
    ['it under another scheme', { authorization: `Basic ${TOKEN}` }],
  ])('who sends %s may not', async (_what, headers) => {
    const reply = await server.ask(write, {}, headers);
    expect(reply.data).toEqual({ write: null });
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

  test('reading needs no token', async () => {
    expect((await server.ask('{ hello }', {}, bearer('wrong'))).data).toEqual({ hello: 'hello' });
  });

  test('no token is logged', () => {
    expect(server.log()).toContain('"status":200');
    expect(server.log()).not.toContain('token-of');
  });
});
