import { cpuUsage } from 'node:process';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { documents } from './wrong-requests/documents.js';
import { limits } from './wrong-requests/limits.js';
import { senders } from './wrong-requests/senders.js';
import { TOKEN } from './wrong-requests/sending.js';
import { values } from './wrong-requests/values.js';
import { contents } from '../../support/contents.js';
import { loadArticle } from '../../support/load-article.js';

/** The most work that any of them may make, in microseconds of this process; it does not grow while others are busy. */
const MAX_WORK = 3_000_000;
/** An error may not give back much of what was sent. */
const MAX_REPLY_LENGTH = 8_000;

const wrongRequests = [...documents, ...limits, ...values, ...senders];

let server: TestServer;
let before: unknown;

beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
  await loadArticle(server.database);
  before = await contents(server.database);
});
afterAll(() => server.stop());

test('there are enough of them', () => {
  expect(wrongRequests.length).toBeGreaterThanOrEqual(70);
});

test.each(wrongRequests)('$what', async ({ send, search, status = null, code, path, hint = /\S/ }) => {
  const start = cpuUsage();
  const reply = await server.send(send, search);
  expect(cpuUsage(start).user).toBeLessThan(MAX_WORK);

  const [error] = reply.errors;
  expect(error?.extensions).toMatchObject({
    code,
    path: typeof path === 'string' ? path : expect.stringMatching(path),
    hint: expect.stringMatching(hint),
  });
  expect(error?.message).toMatch(/\S/);
  if (status !== null) expect(reply.status).toBe(status);
  expect(reply.text.length).toBeLessThan(MAX_REPLY_LENGTH);
  expect(reply.text).not.toMatch(/stack|node_modules|\.[jt]s:\d|Neo4jError/);
  expect(server.log().match(/^.*"level":50.*$/gm) ?? []).toEqual([]);
});

test('none of them has changed the graph', async () => {
  expect(await contents(server.database)).toEqual(before);
});
