import { startServer, type TestServer } from '../../support/server/start-server.js';

const TOKEN = 'a-token-that-is-long-enough';
const WRITE = `mutation { ingest(dossier: { actors: [{ id: "actor:bookmarked", name: "Bookmarked", kind: ORGANIZATION }] }) { created } }`;
const READ = '{ actor(id: "actor:bookmarked") { name } }';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
});
afterAll(() => server.stop());

test('a write gives a bookmark, with which a reader sees it', async () => {
  const written = await server.execute(WRITE, {}, { authorization: `Bearer ${TOKEN}` });
  const bookmark = written.headers.get('claimgraph-bookmark') ?? '';
  expect(bookmark).toMatch(/^FB:/);
  const read = await server.execute(READ, {}, { 'claimgraph-bookmark': bookmark });
  expect(read.data).toEqual({ actor: { name: 'Bookmarked' } });
  expect(read.headers.get('claimgraph-bookmark')).toBeNull();
});

test.each([
  ['no bookmark', 'nonsense and more', 400],
  ['one that Neo4j does not know', 'FB:notOfThisDatabase', 200],
])('%s is refused clearly', async (_, bookmark, status) => {
  const reply = await server.execute(READ, {}, { 'claimgraph-bookmark': bookmark });
  expect(reply.status).toBe(status);
  expect(reply.errors).toMatchObject([
    { extensions: { code: 'INVALID_REQUEST', path: 'headers.claimgraph-bookmark' } },
  ]);
});

test('pages of other origins may read and send it', async () => {
  const preflight = await server.send({
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'claimgraph-bookmark',
    },
  });
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Claimgraph-Bookmark');
  const reply = await server.execute(READ, {}, { origin: 'http://localhost:5173' });
  expect(reply.headers.get('access-control-expose-headers')).toContain('Claimgraph-Bookmark');
});
