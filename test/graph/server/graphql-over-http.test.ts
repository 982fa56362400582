import { auditServer } from 'graphql-http';
import { startServer, type TestServer } from '../../support/server/start-server.js';

/**
 * What a server may do, and ours does not: these send GET without a header that a page of another origin could not send,
 * so they meet the CSRF prevention.
 */
const PREVENTED_AS_FORGERY = ['5A70', 'D6D5', '6A70'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('speaks GraphQL over HTTP as the specification says', async () => {
  const results = await auditServer({ url: server.url });
  const notOk = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => ({ id, status }));
  expect(results.length).toBeGreaterThan(50);
  expect(notOk.map(({ id }) => id).sort()).toEqual([...PREVENTED_AS_FORGERY].sort());
  expect(notOk.every(({ status }) => status === 'notice')).toBe(true);
});

test('answers questions by GET, with variables', async () => {
  const search = new URLSearchParams({
    query: 'query ($id: ID!) { actor(id: $id) { name } }',
    variables: JSON.stringify({ id: 'actor:nobody' }),
  });
  const headers = { 'apollo-require-preflight': 'true' };
  expect(await server.send({ headers }, `?${search.toString()}`)).toMatchObject({
    status: 200,
    data: { actor: null },
  });
});

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
  ['application/graphql-response+json, application/json;q=0.9', 400],
  ['*/*', 400],
])('errors of a document come to whoever accepts %s with status %s', async (accept, expected) => {
  const { status, errors } = await server.execute('{ nothing }', {}, { accept });
  expect(status).toBe(expected);
  expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
});
