import { ingest } from '../../../../src/write/ingest.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { tinySchema, type Waiting } from '../../../support/server/tiny-schema.js';
import { until } from '../../../support/until.js';

const begun: Waiting[] = [];
let server: TestServer;

beforeEach(async () => {
  begun.length = 0;
  server = await startServer(
    {},
    tinySchema((waiting) => void begun.push(waiting)),
  );
  await ingest(server.database, ANYTHING);
  // Whoever asks first learns what the ledger says; then all are alike.
  await server.execute('{ hello }');
});

afterEach(() => server.stop());

/** Where nothing was ever written, nothing is kept. */
const ANYTHING = { actors: [{ id: 'actor:army', name: 'Army', kind: 'ARMED_FORCES' }] };

const WAITS = '{ waits }';

const asking = (query: string) => {
  const client = new AbortController();
  const reply = server
    .send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: client.signal,
    })
    .catch((failure: unknown) => failure);
  return {
    reply,
    leave: () => {
      client.abort();
    },
  };
};

/** How each request so far was answered, as the log has it. */
const sources = (): unknown[] =>
  server
    .log()
    .split('\n')
    .flatMap((line) => (line.includes('"cache"') ? [(JSON.parse(line) as { cache: string }).cache] : []));

/** The same question for the second time, until it has joined the first. */
async function joining() {
  const first = asking(WAITS);
  await until(() => begun.length === 1);
  const second = asking(WAITS);
  const before = server.database.statements;
  // The second one looks at the ledger, and asks nothing.
  await until(async () => {
    await server.execute('{ hello }');
    return server.database.statements > before;
  });
  return [first, second] as const;
}

test('a question is answered once, also when many ask it at the same time', async () => {
  const [first, second] = await joining();
  begun[0]?.answer();
  for (const { reply } of [first, second])
    expect(await reply).toMatchObject({ status: 200, data: { waits: 'answered' } });
  expect(await asking(WAITS).reply).toMatchObject({ data: { waits: 'answered' } });
  expect(begun).toHaveLength(1);
  await until(() => sources().filter((source) => source !== 'hit').length === 3);
  expect(sources()).toEqual(expect.arrayContaining(['miss', 'shared', 'hit']));
});

test('one of them may go away', async () => {
  const [first, second] = await joining();
  first.leave();
  expect(await first.reply).toMatchObject({ name: 'AbortError' });
  await until(() => server.log().includes('"aborted":true'));
  expect(begun[0]?.signal.aborted).toBe(false);
  begun[0]?.answer();
  expect(await second.reply).toMatchObject({ data: { waits: 'answered' } });
});

test('when the last one goes away, so does the work, and whoever comes then asks anew', async () => {
  const [first, second] = await joining();
  second.leave();
  first.leave();
  await until(() => begun[0]?.signal.aborted === true);
  const next = asking(WAITS);
  await until(() => begun.length === 2);
  begun[1]?.answer();
  expect(await next.reply).toMatchObject({ data: { waits: 'answered' } });
});

test('the log says of a repeated answer what it says of the first', async () => {
  await server.execute('query Named { hello }');
  await server.execute('query Named { hello }');
  const named = () =>
    server
      .log()
      .split('\n')
      .filter((line) => line.includes('"Named"'));
  await until(() => named().length === 2);
  const [miss, hit] = named().map((line) => JSON.parse(line) as Record<string, unknown>);
  expect([miss?.['cache'], hit?.['cache']]).toEqual(['miss', 'hit']);
  expect(hit).toMatchObject({ operation: 'Named', cost: miss?.['cost'], status: 200 });
});

test.each(['{ breaks }', '{ breaks hello }', '{ unknown }', 'mutation { write }'])(
  'what failed, wholly or in part, is asked again: %s',
  async (query) => {
    await server.execute(query);
    await server.execute(query);
    await until(() => sources().length === 3);
    expect(sources()).toEqual(['miss', 'miss', 'miss']);
  },
);

test('what decides an answer besides its text is told apart', async () => {
  const ask = (body: object, accept = 'application/json') =>
    server.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(body),
    });
  const query = 'query A($yes: Boolean!) { hello @include(if: $yes) } query B { b: hello }';
  const a = { query, operationName: 'A', variables: { yes: true } };
  expect((await ask(a)).data).toEqual({ hello: 'hello' });
  expect((await ask({ ...a, variables: { yes: false } })).data).toEqual({});
  expect((await ask({ query, operationName: 'B' })).data).toEqual({ b: 'hello' });
  const type = 'application/graphql-response+json';
  expect((await ask(a, type)).headers.get('content-type')).toContain(type);
  expect((await ask(a)).headers.get('content-type')).toContain('application/json');
});
