import { auditServer } from 'graphql-http';
import { startServer, type TestServer } from '../../support/server/start-server.js';

/**
 * The specification lets a server answer a question that it cannot run with 200 where a client asks for
 * `application/json`, for the sake of old clients. Apollo Server answers 400, as for the newer media type.
 */
const APOLLO_ANSWERS_400 = ['572B', 'FDE2', '7B9B'];
/** These send GET without a header that a page of another origin could not send, so they meet the CSRF prevention. */
const PREVENTED_AS_FORGERY = ['5A70', 'D6D5', '6A70'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('speaks GraphQL over HTTP as the specification says', async () => {
  const results = await auditServer({ url: server.url });
  const failed = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => ({ id, name }));
  const excepted = [...APOLLO_ANSWERS_400, ...PREVENTED_AS_FORGERY];
  expect(results.length).toBeGreaterThan(50);
  expect(failed.filter(({ id }) => !excepted.includes(id))).toEqual([]);
  expect(failed.filter(({ name }) => name.startsWith('MUST'))).toEqual([]);
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
