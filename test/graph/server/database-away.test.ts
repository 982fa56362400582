import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import pino from 'pino';
import { readConfig } from '../../../src/config.js';
import type { Context } from '../../../src/context.js';
import { Database } from '../../../src/neo4j/database.js';
import { serve, type RunningServer } from '../../../src/server/serve.js';
import { ApiClient } from '../../support/api-client.js';
import { testConnection } from '../../support/database.js';
import { Line } from '../../support/line.js';
import { until } from '../../support/until.js';

/** Runs until it is stopped, and tells where it is read on the way. */
const ENDLESS = 'UNWIND range(1, 9000000000) AS endless RETURN count(endless)';

const reads =
  (text: string) =>
  async (_source: unknown, _arguments: unknown, { database, signal }: Context) => {
    const [row] = await database.read<[number]>({ text, parameters: {} }, signal);
    return String(row);
  };
const fields = {
  quick: { type: GraphQLString, resolve: reads('RETURN 1') },
  endless: { type: GraphQLString, resolve: reads(ENDLESS) },
  own: { type: GraphQLString, resolve: () => 'of our own' },
};
const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });

let line: Line;
let database: Database;
let server: RunningServer;
let client: ApiClient;

beforeAll(async () => {
  const { hostname, port } = new URL(testConnection().uri);
  line = new Line(hostname, Number(port));
  const uri = `bolt://127.0.0.1:${await line.open()}`;
  database = await Database.connect({ ...testConnection(), uri });
  const logger = pino({ level: 'silent' });
  server = await serve({ config: readConfig({ PORT: '0' }), database, logger, schema });
  client = new ApiClient(server.url, '');
});
afterAll(async () => {
  line.cut();
  await server.stop();
  await database.close();
});

const AWAY = [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }];

test('a Neo4j of your own that goes away, also in the middle of a statement, is a 503 until it is back', async () => {
  expect((await client.execute('{ quick }')).status).toBe(200);
  const endless = client.execute('{ endless }');
  await until(() => line.hasHeard(ENDLESS));
  line.cut();
  for (const answer of [
    await endless,
    await client.execute('{ quick }'),
    await client.execute('{ quick again: quick }'),
  ]) {
    expect([answer.status, answer.headers.get('retry-after'), answer.data]).toEqual([503, '5', undefined]);
    expect(answer.errors).toMatchObject([...AWAY, ...(answer.errors?.length === 2 ? AWAY : [])]);
  }
  expect(await client.status('/healthz')).toBe(503);

  await line.open();
  await until(async () => (await client.execute('{ quick }')).status === 200);
  expect(await client.status('/healthz')).toBe(200);
});

test('what can be answered without it is given, and the rest is told as errors', async () => {
  line.cut();
  const { status, data, errors } = await client.execute('{ own quick }');
  expect([status, data]).toEqual([200, { own: 'of our own', quick: null }]);
  expect(errors).toMatchObject([{ path: ['quick'], ...AWAY[0] }]);
  await line.open();
});
