import { gzipSync } from 'node:zlib';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema } from '../../../support/server/tiny-schema.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, tinySchema());
});
afterAll(() => server.stop());

const get = (address: string, accept = 'text/html'): Promise<Response> =>
  fetch(new URL(address, server.url), { headers: { accept } });

test.each(['/', '/search?q=strike', '/events/event:raf-2019-03-17', '/actors/actor:isis', '/graph', '/map'])(
  'a browser finds the explorer at %s',
  async (address) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="explorer">');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
  },
);

test.each([
  ['an address that is no view', '/nothing/here', 'text/html'],
  ['a view, for a program', '/', 'application/json'],
])('%s is not found', async (_, address, accept) => {
  const response = await get(address, accept);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    expect.stringContaining('application/json'),
  ]);
});

test.each(['graphiql', 'apollo', 'none'])('the page says which sandbox there is: %s', async (sandbox) => {
  const other = await startServer({ CLAIMGRAPH_SANDBOX: sandbox }, tinySchema());
  try {
    const page = await fetch(new URL('/graph', other.url), { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain(`<meta name="claimgraph-sandbox" content="${sandbox}"`);
  } finally {
    await other.stop();
  }
});

test('the scripts of the first view are small: under 100 kB, compressed', async () => {
  const page = await (await get('/')).text();
  const scripts = [...page.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, address]) => address ?? '');
  const sizes = await Promise.all(
    scripts.map(async (address) => gzipSync(await (await get(address)).arrayBuffer()).length),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
});

test('files whose names change with what is in them may be kept for good', async () => {
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text()) ?? [];
  const response = await get(script ?? '');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('immutable');
});
