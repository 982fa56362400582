import { once } from 'node:events';
import { createServer, get as httpGet, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { readConfig } from '../../../../src/config.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { buildClaimgraphSchema } from '../../../../src/api/schema.js';
import { rateLimit } from '../../../../src/server/load/rate-limit.js';
import { exportRoutes } from '../../../../src/server/export/export-routes.js';
import { tokenCheck } from '../../../../src/server/wrong-tokens.js';
import { TestGraph } from '../../../support/graph.js';
import { until } from '../../../support/until.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
const ORIGIN = 'https://maps.example.org';

let server: TestServer;
beforeAll(async () => {
  await (await TestGraph.ofArticle()).close();
  server = await startServer({ CLAIMGRAPH_CORS_ORIGINS: ORIGIN });
});
afterAll(() => server.stop());

const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

async function problemsOf(path: string): Promise<any> {
  const response = await get(path);
  const { errors } = (await response.json()) as any;
  expect(response.status).toBe(400);
  expect(response.headers.get('content-disposition')).toBeNull();
  return (errors[0].extensions.problems ?? [errors[0].extensions]).map(({ code, path: where }: any) => [
    code,
    where,
  ]);
}

test.each([
  ['graphml', 'application/xml; charset=utf-8', 'claimgraph.graphml'],
  ['gexf', 'application/xml; charset=utf-8', 'claimgraph.gexf'],
  ['cytoscape', 'application/json; charset=utf-8', 'claimgraph-cytoscape.cyjs'],
  ['geojson', 'application/geo+json; charset=utf-8', 'claimgraph.geojson'],
  ['csv', 'text/csv; charset=utf-8; header=present', 'claimgraph.csv'],
  ['ftm', 'application/x-ndjson; charset=utf-8', 'claimgraph-ftm.ftm.jsonl'],
  ['json-ld', 'application/ld+json; charset=utf-8', 'claimgraph-json-ld.jsonld'],
  ['dossier', 'application/json; charset=utf-8', 'claimgraph-dossier.json'],
])('%s comes as a file of its own type', async (format, type, name) => {
  const response = await get(`/export/${format}`, { headers: { origin: ORIGIN } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain('raf-2019-03-17');
  const head = await get(`/export/${format}`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, type, '']);
});

test.each(['tables', 'parquet'])('%s come as a zip, which is not packed again', async (format) => {
  const response = await get(`/export/${format}`, { headers: { 'accept-encoding': 'gzip' } });
  expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
  expect(response.headers.get('content-type')).toBe('application/zip');
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="claimgraph-${format}.zip"`);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([bytes.indexOf('PK\u0003\u0004'), bytes.includes('events.')]).toEqual([0, true]);
});

test('packed where the client takes it, the same when unpacked', async () => {
  const packed = await get('/export/csv', { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const plain = await get('/export/csv', { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await packed.text()).toBe(await plain.text());
});

describe('what is chosen', () => {
  const ids = async (query: string) =>
    (await (await get(`/export/csv?${query}`)).text())
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);

  test('the events of a filter, in JSON or parameter by parameter', async () => {
    const { data } = await server.execute(
      '{ events(filter: { by: ["actor:raf"], during: "2019-03" }) { nodes { id } } }',
    );
    const expected = (data as any).events.nodes.map(({ id }: any) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(await ids('by=actor:raf&during=2019-03')).toEqual(expected);
    const filter = encodeURIComponent(JSON.stringify({ by: ['actor:raf'] }));
    expect(await ids(`filter=${filter}&during=2019-03`)).toEqual(expected);
  });

  test('the same whether somebody has just asked for those events or not', async () => {
    const at = new Date().toISOString();
    const list = 'events(filter: { by: ["actor:raf"], during: "2019-03" }) { nodes { id } }';
    for (const asOf of [null, at]) {
      const exported = () => ids(`by=actor:raf&during=2019-03${asOf === null ? '' : `&asOf=${asOf}`}`);
      const before = await exported();
      expect(before).toHaveLength(3);
      await server.execute(`{ ${asOf === null ? list : `asOf(at: "${asOf}") { ${list} }`} }`);
      expect(await exported()).toEqual(before);
    }
  });

  test('what lies around something: drawn, just that', async () => {
    const around = await server.execute(
      '{ neighborhood(id: "actor:raf", limit: 5) { nodes { id } edges { id } } }',
    );
    const response = await get('/export/cytoscape?neighborhood=actor:raf&limit=5');
    const { elements } = (await response.json()) as any;
    expect(elements.nodes.map(({ data }: any) => data.id).sort()).toEqual(
      (around.data as any).neighborhood.nodes.map(({ id }: any) => id).sort(),
    );
  });

  test('as it was known: before the first record, nothing', async () => {
    expect(await ids('asOf=2001-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('what is wrong is told before anything is sent', () => {
  test.each([
    ['/export/graphm', [['INVALID_ARGUMENT', 'format']]],
    ['/export/csv?buy=actor:raf', [['INVALID_ARGUMENT', 'buy']]],
    ['/export/csv?by=actor:rafs', [['UNKNOWN_ID', 'filter.by[0]']]],
    ['/export/csv?by=place:iraq', [['WRONG_KIND', 'filter.by[0]']]],
    ['/export/csv?during=yesterday', [['INVALID_TIME', 'during']]],
    ['/export/csv?filter=%7B', [['INVALID_ARGUMENT', 'filter']]],
    ['/export/csv?filter=%7B%22bye%22%3A1%7D', [['INVALID_ARGUMENT', 'filter']]],
    [
      '/export/csv?asOf=noon&depth=2',
      [
        ['INVALID_TIME', 'asOf'],
        ['INVALID_ARGUMENT', 'depth'],
      ],
    ],
    ['/export/csv?asOf=2020-01-01T00:00:00Z&asOf=2021-01-01T00:00:00Z', [['INVALID_ARGUMENT', 'asOf']]],
    ['/export/csv?neighborhood=actor:nobody', [['UNKNOWN_ID', 'neighborhood']]],
    ['/export/csv?without=MOTIVE', [['INVALID_ARGUMENT', 'without[0]']]],
    ['/export/csv?match=DEFINITE', [['INVALID_ARGUMENT', 'filter.match']]],
    [`/export/csv?filter=${'{"not":'.repeat(11)}{}${'}'.repeat(11)}`, [['LIMIT_EXCEEDED', 'filter']]],
    [`/export/csv?filter=${'{"not":'.repeat(1000)}{}${'}'.repeat(1000)}`, [['LIMIT_EXCEEDED', 'filter']]],
    [
      `/export/csv?filter={"or":[${Array.from({ length: 10 }, () => '{"text":"a*"}').join()}]}`,
      [['LIMIT_EXCEEDED', 'filter']],
    ],
    [
      `/export/csv?filter={"or":[${Array.from({ length: 51 }, () => '{}').join()}]}`,
      [['LIMIT_EXCEEDED', 'filter']],
    ],
    ['/export/csv?formulas=maybe', [['INVALID_ARGUMENT', 'formulas']]],
    ['/export/graphml?formulas=raw', [['INVALID_ARGUMENT', 'formulas']]],
    ['/export/csv?neighborhood=claim:x', [['WRONG_KIND', 'neighborhood']]],
    [
      '/export/csv?neighborhood=actor:raf&depth=9&limit=many&kind=STRIKE',
      [
        ['INVALID_ARGUMENT', 'neighborhood'],
        ['INVALID_ARGUMENT', 'depth'],
        ['INVALID_ARGUMENT', 'limit'],
      ],
    ],
  ])('%s', async (path, expected) => {
    expect(await problemsOf(path)).toEqual(expected);
  });

  test('nothing is posted here', async () => {
    const response = await get('/export/csv', { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('what breaks off never looks complete', () => {
  let reads = 0;
  const failing = () => Promise.reject(new Error('The connection broke.'));
  const silent = () => new Promise<never>(() => undefined);

  /** The real database, but after so many reads it behaves otherwise. */
  const after = (most: number, otherwise: () => Promise<never>): Database => {
    reads = 0;
    return new Proxy(server.database, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (name !== 'read') return (member as () => unknown).bind(target);
        return (...given: Parameters<Database['read']>) => {
          reads += 1;
          return reads > most ? otherwise() : target.read(...given);
        };
      },
    });
  };

  const log: string[] = [];
  let http: Server | undefined;
  let address: string;

  async function serveFrom(database: Database, settings: Record<string, string> = {}): Promise<void> {
    const config = readConfig(settings);
    const logger = pino({ level: 'info' }, { write: (line) => void log.push(line) });
    const routes = exportRoutes({
      ...{ config, database, logger, rate: rateLimit(config), tokens: tokenCheck(config, logger) },
      schema: await buildClaimgraphSchema(),
    });
    log.length = 0;
    http = createServer(express().use(routes)).listen(0, '127.0.0.1');
    await once(http, 'listening');
    address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/export/graphml`;
  }
  afterEach(() => http?.close());

  async function download(): Promise<IncomingMessage> {
    const [response] = (await once(httpGet(address, { agent: false }), 'response')) as [IncomingMessage];
    return response;
  }

  const reading = async (response: IncomingMessage): Promise<string> => {
    let text = '';
    for await (const piece of response) text += String(piece);
    return text;
  };

  /** How often the database is read for the whole export. The last read comes when much of it was sent. */
  async function readsOfAll(): Promise<number> {
    await serveFrom(after(Infinity, failing));
    await reading(await download());
    http?.close();
    return reads;
  }

  test('when the database fails on the way, which the log tells of', async () => {
    const all = await readsOfAll();
    await serveFrom(after(all - 1, failing));
    const response = await download();
    expect(response.statusCode).toBe(200);
    await expect(reading(response)).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
    expect(log.join('')).toMatch(/The connection broke.*an export was aborted/s);
  });

  test('when nothing more comes for as long as may be', async () => {
    const all = await readsOfAll();
    await serveFrom(after(all - 1, silent), { CLAIMGRAPH_REQUEST_TIMEOUT_MS: '3000' });
    const response = await download();
    await expect(reading(response)).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
  });

  test.each([
    ['the database fails', failing, 500, 'INTERNAL_SERVER_ERROR'],
    ['nothing comes', silent, 503, 'TIMEOUT'],
  ])('when %s before the first piece, it is told instead', async (_, otherwise, status, code) => {
    await serveFrom(after(1, otherwise), { CLAIMGRAPH_REQUEST_TIMEOUT_MS: '3000' });
    const { statusCode, headers, ...response } = await download().then(async (one) => ({
      ...{ statusCode: one.statusCode, headers: one.headers },
      text: await reading(one),
    }));
    expect(statusCode).toBe(status);
    expect([headers['content-disposition'], headers['content-encoding']]).toEqual([undefined, undefined]);
    expect(JSON.parse(response.text).errors[0].extensions.code).toBe(code);
  });

  test('so many at once; the next is told to come back, until one has ended', async () => {
    await serveFrom(after(1, silent), { CLAIMGRAPH_MAX_EXPORTS: '1' });
    const first = httpGet(address, { agent: false });
    first.on('error', () => undefined);
    await until(() => reads > 1);
    const refused = await download();
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5']);
    const { extensions } = JSON.parse(await reading(refused)).errors[0];
    expect(extensions).toMatchObject({
      code: 'OVERLOADED',
      hint: expect.stringContaining('CLAIMGRAPH_MAX_EXPORTS'),
    });
    first.destroy();
    const before = reads;
    await until(async () => {
      const next = httpGet(address, { agent: false });
      next.on('error', () => undefined);
      await Promise.race([once(next, 'response'), until(() => reads > before)]);
      next.destroy();
      return reads > before;
    });
  });
});
