import { loadArticle } from '../../support/load-article.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';

/** Names that every object of JavaScript has, or that change what it is. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'hasOwnProperty',
  'valueOf',
  'then',
];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await loadArticle(server.database);
});
afterAll(() => server.stop());

test.each(NAMES)('%s is a parameter that no export has', async (name) => {
  for (const query of [`?${name}=1`, `?${name}=1&${name}=2`, `?filter={"${name}":1}`]) {
    const { status, errors } = await server.send({}, `/../export/graphml${query}`);
    expect([status, errors[0]?.extensions?.['code']]).toEqual([400, expect.stringMatching(/^INVALID_/)]);
  }
  const { status } = await server.send({}, `/../export/${name}`);
  expect(status).toBe(400);
});

test.each(NAMES)('%s is an alias like any other', async (name) => {
  const question = (alias: string) => `{
    ${alias}: actor(id: "actor:raf") { ${alias}: name }
    events(first: 1) { ${alias}: nodes { ${alias}: id places { ${alias}: location { ${alias}: latitude } } } }
  }`;
  const plain = await server.execute(question('plain'));
  expect(plain.errors).toEqual([]);
  expect((await server.execute(question(name))).text).toBe(plain.text.replaceAll('plain', name));
});

test.each(NAMES)('%s names an operation, a variable and a fragment like any other', async (name) => {
  const question = (word: string) =>
    `query ${word}($${word}: ID!) { actor(id: $${word}) { ...${word} } } fragment ${word} on Actor { name }`;
  const variables = JSON.parse(`{"${name}": "actor:raf"}`) as Record<string, unknown>;
  const { data, errors } = await server.execute(question(name), variables);
  expect([data, errors]).toEqual([{ actor: { name: 'Royal Air Force' } }, []]);
});

test.each(NAMES)('%s in a filter is named as unknown', async (name) => {
  const variables = JSON.parse(`{"filter": {"${name}": {}}}`) as Record<string, unknown>;
  const { errors } = await server.execute(
    'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }',
    variables,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect((await server.execute(`{ actor(id: "${name}") { name } }`)).errors).toMatchObject([
    { extensions: { code: 'INVALID_ID' } },
  ]);
});

test('none of them was a fault of ours', () => {
  expect(server.log()).not.toContain('"level":50');
});

describe('with introspection turned off', () => {
  let closed: TestServer;
  beforeAll(async () => {
    closed = await startServer({ CLAIMGRAPH_INTROSPECTION: 'false' });
  });
  afterAll(() => closed.stop());

  const filtered = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';

  test.each([
    ['a field', (one: TestServer) => one.execute('{ actr(id: "actor:raf") { name } }')],
    ['an argument', (one: TestServer) => one.execute('{ actor(di: "actor:raf") { name } }')],
    [
      'a type',
      (one: TestServer) => one.execute('query ($x: EvntFilter) { events(filter: $x) { totalCount } }'),
    ],
    [
      'a field of an input',
      (one: TestServer) => one.execute('{ events(filter: { durng: "2019" }) { totalCount } }'),
    ],
    [
      'a value of an enum',
      (one: TestServer) => one.execute('{ events(filter: { kind: STRIK }) { totalCount } }'),
    ],
    ['a field in a variable', (one: TestServer) => one.execute(filtered, { filter: { durng: '2019' } })],
    [
      'a deep field in a variable',
      (one: TestServer) => one.execute(filtered, { filter: { not: { or: [{ durng: '2019' }] } } }),
    ],
    ['an enum in a variable', (one: TestServer) => one.execute(filtered, { filter: { kind: ['STRIK'] } })],
    ['a field in an export', (one: TestServer) => one.send({}, '/../export/csv?filter={"durng":"2019"}')],
    ['an enum in an export', (one: TestServer) => one.send({}, '/../export/csv?kind=STRIK')],
    [
      'a field of a subscription',
      (one: TestServer) =>
        one.send({ headers: { accept: 'text/event-stream' } }, '?query=subscription{claimAssertd{id}}'),
    ],
  ])('no name is suggested for %s', async (_what, send) => {
    expect((await send(server)).text).toMatch(/Did you mean/);
    expect((await send(closed)).text).not.toMatch(/Did you mean/);
  });

  test('ids and parameters, which anybody may read, are', async () => {
    expect(
      (await closed.execute('{ events(filter: { by: ["actor:raff"] }) { totalCount } }')).text,
    ).toContain('actor:raf');
    expect((await closed.send({}, '/../export/csv?durng=2019')).text).toContain('Did you mean during?');
  });
});
