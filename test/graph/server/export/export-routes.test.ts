import { once } from 'node:events';
import { createServer, get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { readConfig } from '../../../../src/config.js';
import type { Database } from '../../../../src/neo4j/database.js';
import { buildClaimgraphSchema } from '../../../../src/schema.js';
import { exportRoutes } from '../../../../src/server/export/export-routes.js';
import { TestGraph } from '../../../support/graph.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';

/** The first to ask a new Neo4j waits while it plans every statement; in milliseconds. */
const PATIENCE = 120_000;
const ORIGIN = 'https://maps.example.org';

let server: TestServer;
beforeAll(async () => {
  await (await TestGraph.ofArticle()).close();
  server = await startServer({ CLAIMGRAPH_CORS_ORIGINS: ORIGIN });
}, PATIENCE);
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
])(
  '%s comes as a file of its own type',
  async (format, type, name) => {
    const response = await get(`/export/${format}`, { headers: { origin: ORIGIN } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('raf-2019-03-17');
    const head = await get(`/export/${format}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, type, '']);
  },
  PATIENCE,
);

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
    const { data } = await server.ask(
      '{ events(filter: { by: ["actor:raf"], during: "2019-03" }) { nodes { id } } }',
    );
    const expected = (data as any).events.nodes.map(({ id }: any) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(await ids('by=actor:raf&during=2019-03')).toEqual(expected);
    const filter = encodeURIComponent(JSON.stringify({ by: ['actor:raf'] }));
    expect(await ids(`filter=${filter}&during=2019-03`)).toEqual(expected);
  });

  test('what lies around something: drawn, just that', async () => {
    const around = await server.ask(
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
        ['INVALID_ARGUMENT', 'depth'],
        ['INVALID_TIME', 'asOf'],
      ],
    ],
    ['/export/csv?asOf=2020-01-01T00:00:00Z&asOf=2021-01-01T00:00:00Z', [['INVALID_ARGUMENT', 'asOf']]],
    ['/export/csv?neighborhood=actor:nobody', [['UNKNOWN_ID', 'neighborhood']]],
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
  /** The real database, but after so many reads it behaves otherwise. */
  const after = (reads: number, otherwise: () => Promise<never>): Database => {
    let count = 0;
    return new Proxy(server.database, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        if (name !== 'read') return (member as () => unknown).bind(target);
        return (...given: Parameters<Database['read']>) => {
          count += 1;
          return count > reads ? otherwise() : target.read(...given);
        };
      },
    });
  };

  async function exportFrom(
    database: Database,
    settings: Record<string, string> = {},
  ): Promise<IncomingMessage> {
    const config = readConfig(settings);
    const logger = pino({ level: 'silent' });
    const application = express().use(
      exportRoutes({ config, database, logger, schema: await buildClaimgraphSchema() }),
    );
    const http = createServer(application).listen(0, '127.0.0.1');
    await once(http, 'listening');
    const { port } = http.address() as AddressInfo;
    const [response] = (await once(
      httpGet(`http://127.0.0.1:${port}/export/graphml`, { agent: false }),
      'response',
    )) as [IncomingMessage];
    response.once('close', () => http.close());
    return response;
  }

  const reading = async (response: IncomingMessage): Promise<string> => {
    let text = '';
    for await (const piece of response) text += String(piece);
    return text;
  };

  test('when the database fails on the way', async () => {
    const response = await exportFrom(after(8, () => Promise.reject(new Error('The connection broke.'))));
    expect(response.statusCode).toBe(200);
    await expect(reading(response)).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
  });

  test('when nothing more comes for as long as may be', async () => {
    const response = await exportFrom(
      after(8, () => new Promise<never>(() => undefined)),
      { CLAIMGRAPH_REQUEST_TIMEOUT_MS: '3000' },
    );
    await expect(reading(response)).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
  });

  test('when it fails before anything was sent, it is told instead', async () => {
    const response = await exportFrom(after(1, () => Promise.reject(new Error('The connection broke.'))));
    expect(response.statusCode).toBe(500);
    expect(JSON.parse(await reading(response)).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});
