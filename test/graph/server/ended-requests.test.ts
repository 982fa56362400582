import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Context } from '../../../src/context.js';
import { ENDLESS, runningStatements } from '../../support/running-statements.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { until } from '../../support/until.js';

/** A question that the database never finishes answering. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: {
      endless: {
        type: GraphQLInt,
        resolve: async (_source, _arguments, { database, signal }) =>
          (await database.read({ text: ENDLESS, parameters: {} }, signal)).length,
      },
    },
  }),
});

let server: TestServer;
const isRunning = async (): Promise<boolean> => (await runningStatements(server.database)).length > 0;

test('whose client goes away: Neo4j stops', async () => {
  server = await startServer({}, schema);
  const client = new AbortController();
  const reply = server
    .send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ endless }"}',
      signal: client.signal,
    })
    .catch((failure: unknown) => failure);
  await until(isRunning);
  client.abort();
  expect(await reply).toMatchObject({ name: 'AbortError' });
  await until(async () => !(await isRunning()));
  await server.stop();
});

test('whose time is up: Neo4j stops', async () => {
  server = await startServer({ CLAIMGRAPH_REQUEST_TIMEOUT_MS: '1000' }, schema);
  expect(await server.execute('{ endless }')).toMatchObject({
    errors: [{ extensions: { code: 'TIMEOUT' } }],
  });
  await until(async () => !(await isRunning()));
  await server.stop();
});
