import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { packagePath } from '../../../../src/package-path.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema } from '../../../support/server/tiny-schema.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({}, tinySchema());
});
afterAll(() => server.stop());

const get = (address: string, accept = 'text/html'): Promise<Response> =>
  fetch(new URL(address, server.url), { headers: { accept } });

test.each([
  '/',
  '/search?q=strike',
  '/events/event:raf-2019-03-17',
  '/actors/actor:isis',
  '/graph',
  '/explore',
  '/map',
  '/disagreements',
  '/claims/claim:a/b',
])('a browser finds the explorer at %s', async (address) => {
  const response = await get(address);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<div id="explorer">');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toContain('unsafe-eval');
});

test('at an address that is no view, a browser finds a page that says so', async () => {
  for (const address of ['/nothing/here', '/style']) {
    const response = await get(address, 'text/html,application/xhtml+xml,*/*;q=0.8');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<div id="explorer">');
  }
});

test('in development, sizes and colours have a page', async () => {
  const other = await startServer({ NODE_ENV: 'development' }, tinySchema());
  try {
    const page = await fetch(new URL('/style', other.url), { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
  } finally {
    await other.stop();
  }
});

test.each(['br', 'gzip'])('pages, scripts and answers are compressed with %s', async (encoding) => {
  const encodingOf = async (address: string, init: RequestInit = {}): Promise<string | null> => {
    const headers = new Headers(init.headers);
    headers.set('accept-encoding', encoding);
    return (await fetch(new URL(address, server.url), { ...init, headers })).headers.get('content-encoding');
  };
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text()) ?? [];
  expect(await encodingOf(script ?? '')).toBe(encoding);
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const query = '{ __schema { types { name description fields { name description } } } }';
  const body = JSON.stringify({ query });
  expect(await encodingOf('/graphql', { method: 'POST', headers, body })).toBe(encoding);
});

test.each([
  ['an address that is no view, for a program', '/nothing/here', '*/*'],
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

test('the scripts of the first view are small: under 120 kB, compressed', async () => {
  const page = await (await get('/')).text();
  const scripts = [...page.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, address]) => address ?? '');
  const sizes = await Promise.all(
    scripts.map(async (address) => gzipSync(await (await get(address)).arrayBuffer()).length),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});

/** What the map loads before it shows the world, beside what these import. */
const OF_MAP = /^(index|explore-view|map|drawn-map|maplibre-gl-csp-worker|world)-[^.]+\.(js|css|json)$/;
const ASSETS = packagePath('dist/explorer/assets');

/** With the scripts that they import at once, and these import. */
async function withImports(names: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>();
  for (const name of names) {
    const imported = /\.js$/.test(name)
      ? [...(await readFile(join(ASSETS, name), 'utf8')).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)]
      : [];
    const others = imported.map(([, file = '']) => file).filter((file) => !names.includes(file));
    for (const one of [name, ...(await withImports(others))]) all.add(one);
  }
  return all;
}

test('the map is not large: under 500 kB, compressed', async () => {
  const names = await withImports((await readdir(ASSETS)).filter((name) => OF_MAP.test(name)));
  expect(names.size).toBeGreaterThanOrEqual(6);
  const sent = await Promise.all([...names].map((name) => responseTo(`/assets/${name}`)));
  for (const { encoding, bytes } of sent) if (bytes >= WORTH_COMPRESSING) expect(encoding).toBe('br');
  expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(500_000);
});

/** Bytes from which the build compresses a file. */
const WORTH_COMPRESSING = 2_000;

/** How many bytes are sent to a browser, and how they are compressed. */
const responseTo = (address: string): Promise<{ bytes: number; encoding: string | undefined }> =>
  new Promise((resolve, reject) => {
    request(new URL(address, server.url), { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      buffer(response).then(({ length }) => {
        resolve({ bytes: length, encoding: response.headers['content-encoding'] });
      }, reject);
    })
      .on('error', reject)
      .end();
  });

describe('further tiles for the map', () => {
  test('a file is served in parts', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'claimgraph-tiles-')), 'own.pmtiles');
    await writeFile(file, 'PMTiles and more');
    const other = await startServer({ CLAIMGRAPH_TILES: file }, tinySchema());
    try {
      const page = await fetch(new URL('/explore', other.url), { headers: { accept: 'text/html' } });
      const [, address = ''] = /claimgraph-tiles" content="([^"]*)"/.exec(await page.text()) ?? [];
      expect(page.headers.get('content-security-policy')).toContain("connect-src 'self';");
      const part = await fetch(new URL(address, other.url), { headers: { range: 'bytes=0-6' } });
      expect([part.status, await part.text()]).toEqual([206, 'PMTiles']);
    } finally {
      await other.stop();
    }
  });

  test('of a URL, the page may load from its origin, and no other', async () => {
    const other = await startServer(
      { CLAIMGRAPH_TILES: 'https://tiles.example.org/a/b.pmtiles' },
      tinySchema(),
    );
    try {
      const page = await fetch(new URL('/explore', other.url), { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('content="https://tiles.example.org/a/b.pmtiles"');
      expect(page.headers.get('content-security-policy')).toContain(
        "connect-src 'self' https://tiles.example.org;",
      );
    } finally {
      await other.stop();
    }
  });
});

describe('a part of the explorer, in a page of others', () => {
  test('is not there by default', async () => {
    const response = await get('/embed/explore');
    expect([response.status, response.headers.get('x-frame-options')]).toEqual([404, 'DENY']);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('may be shown by the origins that a setting names; all other pages by none', async () => {
    const other = await startServer(
      { CLAIMGRAPH_EMBED_ORIGINS: 'https://news.example.org,http://localhost:*' },
      tinySchema(),
    );
    try {
      const open = (address: string) =>
        fetch(new URL(address, other.url), { headers: { accept: 'text/html' } });
      const embed = await open('/embed/explore?tab=chart');
      expect([embed.status, embed.headers.get('x-frame-options')]).toEqual([200, null]);
      expect(embed.headers.get('content-security-policy')).toContain(
        'frame-ancestors https://news.example.org http://localhost:*',
      );
      const whole = await open('/explore');
      expect(whole.headers.get('x-frame-options')).toBe('DENY');
      expect(whole.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    } finally {
      await other.stop();
    }
  });
});

test('files whose names change with what is in them may be kept for good', async () => {
  const [, script] = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text()) ?? [];
  const response = await get(script ?? '');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('immutable');
});
