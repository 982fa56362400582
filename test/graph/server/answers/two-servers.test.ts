import { ingest } from '../../../../src/write/ingest.js';
import { emptyDatabase } from '../../../support/database.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

const TOKEN = 'a-token-that-is-long-enough';
const QUERY = '{ actors { nodes { name } } }';
const WRITE =
  'mutation ($name: String!) { ingest(dossier: {actors: [{id: "actor:army", name: $name, kind: ARMED_FORCES}]}) { updated } }';

let servers: readonly [TestServer, TestServer];

beforeAll(async () => {
  const start = () => startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
  servers = [await start(), await start()];
  await emptyDatabase(servers[0].database);
});

afterAll(() => Promise.all(servers.map((server) => server.stop())));

const ask = (server: TestServer) => server.execute(QUERY).then(({ data }) => data);

/** Ways to write: through one server or the other, and directly, as a command does. */
const writers: readonly ((name: string) => Promise<unknown>)[] = [
  (name) => servers[0].execute(WRITE, { name }, { authorization: `Bearer ${TOKEN}` }),
  (name) => servers[1].execute(WRITE, { name }, { authorization: `Bearer ${TOKEN}` }),
  (name) => ingest(servers[0].database, { actors: [{ id: 'actor:army', name, kind: 'ARMED_FORCES' }] }),
];

test('whoever writes, the very next answer of every server has it, and repeats until the next write', async () => {
  expect(await ask(servers[0])).toEqual({ actors: { nodes: [] } });
  for (let round = 0; round < 4; round += 1) {
    for (const [index, write] of writers.entries()) {
      const name = `Name ${round} ${index}`;
      await write(name);
      const expected = { actors: { nodes: [{ name }] } };
      // The first server has asked before the write, and sometimes several clients ask at once.
      const asking = [...servers, ...(round % 2 ? servers : [])].map(ask);
      for (const answer of await Promise.all(asking)) expect(answer).toEqual(expected);
      for (const server of servers) expect(await ask(server)).toEqual(expected);
    }
  }
  for (const server of servers) expect(server.log()).toContain('"cache":"hit"');
});

test('a graph that was set up anew is not the one of before', async () => {
  await ask(servers[0]);
  await emptyDatabase(servers[1].database);
  expect(await ask(servers[0])).toEqual({ actors: { nodes: [] } });
});
