import { execa } from 'execa';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ingest } from '../../../../src/write/ingest.js';
import { settledInstant } from '../../../../src/write/ledger.js';
import { emptyDatabase } from '../../../support/database.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

const TOKEN = 'a-token-that-is-long-enough';
const QUERY = '{ actors { nodes { id description } } }';
/** Long enough to be compressed. */
const actor = (text: string) => ({
  ...{ id: 'actor:army', name: 'Army', kind: 'ARMED_FORCES' },
  description: `${text} `.repeat(300),
});

let server: TestServer;
let then: string;

beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
  await emptyDatabase(server.database);
  await ingest(server.database, { actors: [actor('Old')] });
  then = (await settledInstant(server.database)).toISOString();
  await ingest(server.database, { actors: [actor('New')] });
});

afterAll(() => server.stop());

const addressOf = (query: string, asOf?: string) =>
  `?${new URLSearchParams({ query, ...(asOf !== undefined && { asOf }) }).toString()}`;
const get = (headers: Record<string, string> = {}, search = addressOf(QUERY)) =>
  server.send({ headers: { 'apollo-require-preflight': '1', ...headers } }, search);

/** The bytes that are sent, which fetch would decompress. */
const raw = (encoding: string): Promise<{ body: Buffer; encoding: string | undefined; vary: string }> =>
  new Promise((resolve, reject) => {
    const headers = { 'apollo-require-preflight': '1', 'accept-encoding': encoding };
    request(`${server.url}${addressOf(QUERY)}`, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const { 'content-encoding': sent, vary = '' } = response.headers;
        resolve({ body: Buffer.concat(pieces), encoding: sent, vary });
      });
    })
      .on('error', reject)
      .end();
  });

test('a client that has the answer is told so, until something is written', async () => {
  const first = await get();
  const tag = first.headers.get('etag') ?? '';
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  expect(tag).toMatch(/^W\/".{27}"$/);
  for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
    const again = await get({ 'if-none-match': known });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
  }
  expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
  await ingest(server.database, { actors: [actor('Newer')] });
  const changed = await get({ 'if-none-match': tag });
  expect([changed.status, changed.headers.get('etag') === tag]).toEqual([200, false]);
});

test('curl keeps an answer by its tag', async () => {
  const url = `${server.url}${addressOf(QUERY)}`;
  const curl = (...more: string[]) =>
    execa('curl', ['-s', '-w', '%{http_code}', '-H', 'apollo-require-preflight: 1', ...more, url]);
  const { headers, text } = await get();
  expect((await curl()).stdout).toBe(`${text}200`);
  expect((await curl('-H', `If-None-Match: ${headers.get('etag') ?? ''}`)).stdout).toBe('304');
});

test('each encoding has the same answer, and caches are told what decides it', async () => {
  const { text } = await get();
  // The first is compressed while it is sent, the second once and for all.
  for (let time = 0; time < 2; time += 1) {
    const [br, gzip, plain] = [await raw('br, gzip'), await raw('gzip'), await raw('identity')];
    expect([br.encoding, gzip.encoding, plain.encoding]).toEqual(['br', 'gzip', undefined]);
    expect(brotliDecompressSync(br.body).toString()).toBe(text);
    expect(gunzipSync(gzip.body).toString()).toBe(text);
    expect(plain.body.toString()).toBe(text);
    for (const { vary } of [br, gzip, plain])
      for (const name of ['Accept', 'Accept-Encoding', 'Authorization', 'Claimgraph-As-Of', 'Origin'])
        expect(vary.split(', ')).toContain(name);
  }
});

const IMMUTABLE = 'public, max-age=86400, immutable';

test('what had been recorded by an instant that has passed never changes', async () => {
  const first = await get({}, addressOf(QUERY, then));
  expect(first.headers.get('cache-control')).toBe(IMMUTABLE);
  await ingest(server.database, { actors: [actor('Newest')] });
  const statements = server.database.statements;
  const again = await get({}, addressOf(QUERY, then));
  expect([again.text, again.headers.get('cache-control')]).toEqual([first.text, IMMUTABLE]);
  // It is known to be final without a look.
  expect(server.database.statements).toBe(statements);
});

test.each([
  ['as of an instant to come', QUERY, '2999-01-01T00:00:00Z'],
  ['by what had been stated, which may be recorded later', QUERY, '2019-03-26T00:00:00Z/stated'],
  ['search, which weighs words by how often they are recorded', '{ search(text: "old") { score } }', null],
  ['what the program offers', '{ crosswalks { name } }', null],
  ['the schema', '{ __schema { queryType { name } } }', null],
])('it may change: %s', async (_, query, at) => {
  const reply = await get({}, addressOf(query, at ?? then));
  expect([reply.errors, reply.headers.get('cache-control')]).toEqual([[], 'no-cache']);
});

test('what a writer sees is for that writer', async () => {
  const query = '{ actors { nodes { id writtenBy } } }';
  const authorization = `Bearer ${TOKEN}`;
  const mine = await get({ authorization }, addressOf(query));
  expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
  expect((await get({}, addressOf(query))).status).toBe(401);
  expect((await get({ authorization }, addressOf(QUERY, then))).headers.get('cache-control')).toBe(
    'private, no-cache',
  );
});

test('errors, and answers to POST, are for nobody else', async () => {
  const wrong = await get({}, addressOf('{ unknown }'));
  expect([wrong.status, wrong.headers.get('etag')]).toEqual([400, null]);
  expect((await server.execute(QUERY)).headers.get('etag')).toBeNull();
});
