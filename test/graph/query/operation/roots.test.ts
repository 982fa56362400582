import { ingest } from '../../../../src/write/ingest.js';
import { emptyDatabase } from '../../../support/database.js';
import { startServer, type TestServer } from '../../../support/server/start-server.js';
import { smallDossier } from '../../write/small-dossier.js';

/** Fragments and directives on roots, and what is found wrong before anything is changed; all as clients have it. */

const TOKEN = 'a-token-of-some-length';
const WRITER = { authorization: `Bearer ${TOKEN}` };
const LATER = '2999-01-01T00:00:00Z';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ CLAIMGRAPH_WRITE_TOKEN: TOKEN });
});
afterAll(() => server.stop());
beforeEach(async () => {
  await emptyDatabase(server.database);
  await ingest(server.database, smallDossier());
});

const execute = (query: string, variables?: Record<string, unknown>) =>
  server.execute(query, variables, WRITER);

test.each([
  ['a named fragment', '{ ...F } fragment F on Query { actor(id: "actor:army") { name } }'],
  ['an inline fragment', '{ ... on Query { actor(id: "actor:army") { name } } }'],
  ['one without a type', '{ ... { actor(id: "actor:army") { name } } }'],
  [
    'one within another, used twice',
    '{ ...F ... on Query { ...F } } fragment F on Query { ...G } fragment G on Query { actor(id: "actor:army") { name } }',
  ],
  [
    'parts of one field',
    '{ ...F actor(id: "actor:army") { ... on Node { id @skip(if: true) } } } fragment F on Query { actor(id: "actor:army") { name } }',
  ],
])('a query is answered through %s', async (_, query) => {
  const { data, errors } = await execute(query);
  expect({ data, errors }).toEqual({ data: { actor: { name: 'Army' } }, errors: [] });
});

test('so is what stands below asOf, and introspection', async () => {
  const { data } = await execute(
    `{ ...Past ...Schema } fragment Schema on Query { __schema { queryType { name } } }
     fragment Past on Query { asOf(at: "${LATER}") { ...Actor ... on Snapshot { __typename } } }
     fragment Actor on Snapshot { actor(id: "actor:army") { name } }`,
  );
  expect(data).toEqual({
    asOf: { actor: { name: 'Army' }, __typename: 'Snapshot' },
    __schema: { queryType: { name: 'Query' } },
  });
});

test('a mutation in a fragment is carried out', async () => {
  const { data } = await execute(
    `mutation { ...F } fragment F on Mutation { ... on Mutation {
       retractClaim(id: "claim:strikes", reason: "Wrong.") { id retractedAt } } }`,
  );
  expect(data).toEqual({ retractClaim: { id: 'claim:strikes', retractedAt: expect.any(String) } });
});

test.each([
  ['@skip', 'query ($no: Boolean = true) { actor(id: "actor:army") @skip(if: $no) { name } }', {}],
  [
    '@include',
    'query ($yes: Boolean!) { ...F @include(if: $yes) } fragment F on Query { actors { totalCount } }',
    {},
  ],
])('%s leaves out root fields, all if need be', async (_, query, expected) => {
  expect((await execute(query, { yes: false })).data).toEqual(expected);
});

test('a mutation of which everything is left out changes nothing', async () => {
  const query = 'mutation { retractClaim(id: "claim:strikes", reason: "Wrong.") @skip(if: true) { id } }';
  expect(await execute(query)).toMatchObject({ data: {}, errors: [] });
  expect(await retracted()).toEqual([]);
});

/** Claims that were retracted. */
async function retracted(): Promise<string[]> {
  const rows = await server.database.read({
    text: 'MATCH (claim:Claim) WHERE claim.retractedAt IS NOT NULL RETURN claim.id',
    parameters: {},
  });
  return rows.map(([id]) => id as string);
}

const RETRACT = 'retractClaim(id: "claim:strikes", reason: "Wrong.")';

test.each([
  [
    'more rows than a page holds',
    'subject { ... on Event { claims(first: 501) { totalCount } } }',
    'INVALID_ARGUMENT',
  ],
  [
    'both ends of a list',
    'subject { ... on Event { claims(first: 1, last: 1) { totalCount } } }',
    'INVALID_ARGUMENT',
  ],
  ['a cursor of nothing', 'document { claims(after: "nonsense") { nodes { id } } }', 'INVALID_CURSOR'],
  ['an id of another kind', 'saidBy { events(filter: { at: ["actor:army"] }) { totalCount } }', 'WRONG_KIND'],
  ['an id of nothing', 'saidBy { events(filter: { at: ["place:nowhere"] }) { totalCount } }', 'UNKNOWN_ID'],
  ['a text without a word', 'saidBy { events(filter: { text: "…" }) { totalCount } }', 'INVALID_ARGUMENT'],
])('a mutation whose payload is asked for %s changes nothing', async (_, selection, code) => {
  const { data, errors } = await execute(`mutation { ${RETRACT} { id ${selection} } }`);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
  expect(await retracted()).toEqual([]);
});

test('nor does it where another of its fields is asked for it', async () => {
  const { data, errors } = await execute(
    `mutation { one: ${RETRACT} { id }
       other: retractClaim(id: "claim:vehicles", reason: "Wrong.") { document { claims(first: -1) { totalCount } } } }`,
  );
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      path: ['other', 'document', 'claims'],
      locations: [{ line: 2, column: 81 }],
      extensions: { code: 'INVALID_ARGUMENT' },
    },
  ]);
  expect(await retracted()).toEqual([]);
});

test('a wrong argument is told of at its field, up to the first list', async () => {
  const { errors } = await execute(
    `{ then: asOf(at: "${LATER}") { army: actor(id: "actor:army") {
      their: events(first: -1) { totalCount } } }
      all: events { nodes {
      claims(last: -1) { totalCount } } } }`,
  );
  expect(errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ path: ['then', 'army', 'their'], locations: [{ line: 2, column: 7 }] }),
    ]),
  );
  const { errors: ofList } = await execute('{ all: events { nodes { claims(last: -1) { totalCount } } } }');
  expect(ofList).toMatchObject([{ path: ['all', 'nodes'], locations: [{ line: 1, column: 25 }] }]);
});
