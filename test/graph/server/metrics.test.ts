import { ingest } from '../../../src/write/ingest.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';
import { emptyDatabase } from '../../support/database.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await emptyDatabase(server.database);
  await ingest(server.database, { actors: [{ id: 'actor:one', name: 'One', kind: 'ORGANIZATION' }] });
});
afterAll(() => server.stop());

const get = (headers: Record<string, string> = {}, at = server) =>
  fetch(new URL('/metrics', at.url), { headers });

/** The values of samples, by name and labels as Prometheus reads them. Throws if a line has another form. */
async function samples(): Promise<ReadonlyMap<string, number>> {
  const response = await get();
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name, value] = /^([a-z0-9_]+(?:\{(?:[a-z_]+="[^"\\\n]*",?)+\})?) (\S+)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`This is no sample: ${line}`);
      return [name, Number(value)];
    }),
  );
}

test('what was asked, refused and found in the graph is counted, under names of ours only', async () => {
  const secret = 'actor:nobody-knows';
  await server.execute('query Mine { actors { nodes { name } } }');
  await server.execute(
    `{ actor(id: "${secret}") { name } events(filter: {by: ["${secret}"]}) { totalCount } }`,
  );
  await fetch(new URL('/export/nothing', server.url));
  const found = await samples();

  expect(found.get('claimgraph_root_field_duration_seconds_count{field="Query.actors",outcome="ok"}')).toBe(
    1,
  );
  expect(
    found.get('claimgraph_root_field_duration_seconds_count{field="Query.events",outcome="refused"}'),
  ).toBe(1);
  expect(found.get('claimgraph_errors_total{code="UNKNOWN_ID"}')).toBeGreaterThan(0);
  expect(found.get('claimgraph_http_request_duration_seconds_count{route="/export",status="4xx"}')).toBe(1);
  expect(found.get('claimgraph_statement_duration_seconds_count{kind="read",outcome="ok"}')).toBeGreaterThan(
    1,
  );
  expect(found.get('claimgraph_first_plan_seconds_count')).toBeGreaterThan(0);
  expect(found.get('claimgraph_records{kind="actor"}')).toBe(1);
  expect(found.get('claimgraph_database_up')).toBe(1);
  expect(found.get('claimgraph_neo4j_heap_bytes{part="used"}')).toBeGreaterThan(1_000_000);
  expect(found.get('claimgraph_places{resource="planning",state="taken"}')).toBe(0);
  expect(found.get('claimgraph_places{resource="planning",state="waiting"}')).toBe(0);
  const text = await (await get()).text();
  for (const given of [secret, 'Mine']) expect(text).not.toContain(given);
});

test.each(['x-forwarded-for', 'forwarded'])('what a proxy passes on with %s is refused', async (header) => {
  const response = await get({ [header]: '203.0.113.7' });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('whoever runs it may open them to all, or to nobody', async () => {
  const open = await startServer({ CLAIMGRAPH_METRICS: 'any' });
  expect((await get({ 'x-forwarded-for': '203.0.113.7' }, open)).status).toBe(200);
  await open.stop();
  const closed = await startServer({ CLAIMGRAPH_METRICS: 'none' });
  expect((await get({}, closed)).status).toBe(404);
  await closed.stop();
});
