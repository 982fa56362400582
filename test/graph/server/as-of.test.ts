import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ingest } from '../../../src/write/ingest.js';
import { settledInstant } from '../../../src/write/ledger.js';
import { emptyDatabase } from '../../support/database.js';
import { startServer, type TestServer } from '../../support/server/start-server.js';

const actor = (name: string) => ({ id: 'actor:army', name, kind: 'ARMED_FORCES' });
const NAME = '{ actor(id: "actor:army") { id name } }';
const HEADER = 'Claimgraph-As-Of';

let server: TestServer;
let then: string;

beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: 'a token that is long enough' });
  await emptyDatabase(server.database);
  await ingest(server.database, { actors: [actor('Old')] });
  then = (await settledInstant(server.database)).toISOString();
  await ingest(server.database, { actors: [actor('New')] });
});

afterAll(() => server.stop());

const post = (body: object, headers: Record<string, string> = {}, search = '') =>
  server.send(
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    },
    search,
  );

const inAddress = (instant: string) => `?asOf=${encodeURIComponent(instant)}`;
const OLD = { actor: { id: 'actor:army', name: 'Old' } };

describe('a whole request is answered as of an instant, with plain ids', () => {
  test('by the header', async () => {
    expect((await post({ query: NAME }, { [HEADER]: then })).data).toEqual(OLD);
    expect((await post({ query: NAME })).data).toEqual({ actor: { id: 'actor:army', name: 'New' } });
  });

  test('by the address, with POST and with GET', async () => {
    expect((await post({ query: NAME }, {}, inAddress(then))).data).toEqual(OLD);
    const search = `${inAddress(then)}&query=${encodeURIComponent(NAME)}`;
    expect((await server.send({ headers: { 'apollo-require-preflight': 'true' } }, search)).data).toEqual(
      OLD,
    );
  });

  test('by both, where they say the same', async () => {
    const other = new Date(then).toISOString().replace('Z', '+00:00');
    expect((await post({ query: NAME }, { [HEADER]: then }, inAddress(other))).data).toEqual(OLD);
  });

  test('and takes an id of this instant too', async () => {
    const query = `{ actor(id: "actor:army@${then}") { id name } }`;
    expect((await post({ query }, { [HEADER]: then })).data).toEqual(OLD);
  });

  test('what keeps answers between knows that they differ by the header', async () => {
    expect((await post({ query: NAME })).headers.get('vary')).toMatch(/\bClaimgraph-As-Of\b/i);
  });
});

test.each([
  ['a header that is no instant', { [HEADER]: 'noon' }, '', 'INVALID_TIME', 'headers.claimgraph-as-of'],
  ['a header that is empty', { [HEADER]: '' }, '', 'INVALID_TIME', 'headers.claimgraph-as-of'],
  ['an address that is no instant', {}, '?asOf=2019-03-25', 'INVALID_TIME', 'request.asOf'],
  [
    'both, at odds',
    { [HEADER]: '2019-03-25T00:00:00Z' },
    inAddress('2019-03-26T00:00:00Z'),
    'INVALID_REQUEST',
    'request.asOf',
  ],
  [
    'an address with two',
    {},
    '?asOf=2019-03-25T00:00:00Z&asOf=2020-03-25T00:00:00Z',
    'INVALID_REQUEST',
    'request.asOf',
  ],
] as const)('%s is refused', async (_, headers, search, code, path) => {
  const { status, errors } = await post({ query: NAME }, headers, search);
  expect([status, errors]).toMatchObject([400, [{ extensions: { code, path } }]]);
});

test('asOf cannot stand in it, whatever the instant', async () => {
  const { data, errors } = await post({ query: `{ asOf(at: "${then}") ${NAME} }` }, { [HEADER]: then });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', path: 'asOf' } }]);
});

test('nothing is written as of an instant', async () => {
  const query =
    'mutation Take { ingest(dossier: { actors: [{ id: "actor:army", name: "Newest", kind: ARMED_FORCES }] }) { updated } }';
  const { status, errors } = await post(
    { query },
    { [HEADER]: then, authorization: 'Bearer a token that is long enough' },
  );
  expect([status, errors]).toMatchObject([
    400,
    [
      {
        message: expect.stringContaining('Nothing can be written as of'),
        extensions: { code: 'INVALID_REQUEST', path: 'Take' },
      },
    ],
  ]);
  expect((await post({ query: NAME })).data).toEqual({ actor: { id: 'actor:army', name: 'New' } });
});

describe('a subscription is refused, and told why', () => {
  const SUBSCRIPTION = 'subscription { claimAsserted { id } }';
  const refused = [
    {
      message: expect.stringContaining('A subscription reports what is to come'),
      extensions: { code: 'INVALID_REQUEST' },
    },
  ];

  test('as server-sent events', async () => {
    const { text } = await post({ query: SUBSCRIPTION }, { accept: 'text/event-stream', [HEADER]: then });
    const [, data = ''] = /^data: (.*)$/m.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({ errors: refused });
  });

  test.each([
    ['by the header', { [HEADER]: '2019-03-25T00:00:00Z' }, '', refused],
    ['by the address', {}, '?asOf=2019-03-25T00:00:00Z', refused],
    [
      'where the instant is none',
      {},
      '?asOf=noon',
      [{ extensions: { code: 'INVALID_TIME', path: 'request.asOf' } }],
    ],
  ])('over WebSocket, %s', async (_, headers, search, expected) => {
    class WithHeaders extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    const url = `${server.url.replace('http', 'ws')}${search}`;
    const client = createClient({ url, webSocketImpl: WithHeaders, retryAttempts: 0 });
    const ended = await new Promise((resolve) => {
      client.subscribe(
        { query: SUBSCRIPTION },
        {
          next: resolve,
          error: resolve,
          complete: () => {
            resolve(null);
          },
        },
      );
    });
    await client.dispose();
    expect(ended).toMatchObject(expected);
  });
});

describe('exports', () => {
  const exported = async (search: string, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url.replace('/graphql', `/export/cytoscape${search}`), { headers });
    return response.text();
  };

  test('take the header as they take the parameter', async () => {
    const old = await exported(inAddress(then));
    expect(old).toContain('Old');
    expect(await exported('', { [HEADER]: then })).toBe(old);
    expect(await exported(inAddress(then), { [HEADER]: then })).toBe(old);
    const refusal = JSON.parse(
      await exported(inAddress(then), { [HEADER]: '2019-03-25T00:00:00Z' }),
    ) as object;
    expect(refusal).toMatchObject({ errors: [{ extensions: { code: 'INVALID_ARGUMENT', path: 'asOf' } }] });
  });

  test('take an id of their instant, and refuse one of another', async () => {
    const around = (id: string) => `neighborhood=${encodeURIComponent(id)}`;
    const old = await exported(`${inAddress(then)}&${around('actor:army')}`);
    expect(old).toContain('Old');
    expect(await exported(`${inAddress(then)}&${around(`actor:army@${then}`)}`)).toBe(old);
    for (const search of [
      `?${around(`actor:army@${then}`)}`,
      `?by=${encodeURIComponent(`actor:army@${then}`)}`,
    ])
      expect(JSON.parse(await exported(search))).toMatchObject({
        errors: [{ extensions: { code: 'WRONG_INSTANT' } }],
      });
  });
});
