import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { readConfig } from '../../../../src/config.js';
import { estimateCost } from '../../../../src/server/limits/estimate-cost.js';
import { buildClaimgraphSchema } from '../../../../src/api/schema.js';

const LIMIT = 2_000_000;
const limits = readConfig({});

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildClaimgraphSchema();
});

const costOf = (query: string, variables?: Record<string, unknown>) => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return estimateCost({ schema, document, operation, variables }, limits);
};

const page = `query ($first: Int = 200) {
  events(first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id title
      time { edtf earliest latest }
      participants { role actor { id name kind } }
      places { id name within { name } }
      claims { nodes { text saidBy { name } document { title publishers { name } } } }
    }
  }
}`;

test('a deep page of 200 events is within the limit', () => {
  expect(costOf(page)?.total).toBeLessThan(LIMIT / 2);
});

test('variables, defaults and literals count alike', () => {
  const count = (text: string) => costOf(text)?.total;
  expect(count(page.replace('$first)', '200)').replace('query ($first: Int = 200)', 'query'))).toBe(
    count(page),
  );
  expect(costOf(page, { first: 400 })?.total).toBeGreaterThan(1.9 * (count(page) ?? 0));
});

test('500 × 500 × 500 is far beyond, whichever way it is asked', () => {
  const nodes = 'nodes { parts(first: $n) { nodes { parts(last: $n) { nodes { id } } } } }';
  const edges =
    'edges { node { parts(first: $n) { edges { node { parts(last: $n) { edges { cursor } } } } } } }';
  for (const rows of [nodes, edges]) {
    const cost = costOf(`query ($n: Int) { events(first: $n) { ${rows} } }`, { n: 500 });
    expect(cost?.total).toBeGreaterThan(500 ** 3);
  }
});

test('nodes and edges both count', () => {
  const total = (fields: string) => costOf(`{ events(first: 10) { ${fields} } }`)?.total ?? 0;
  expect(total('nodes { id } edges { node { id } }')).toBe(
    total('nodes { id }') + total('edges { node { id } }') - 1,
  );
});

test('what is skipped costs nothing', () => {
  const text = 'query ($skip: Boolean!) { events(first: 500) { nodes @skip(if: $skip) { id title } } }';
  expect(costOf(text, { skip: true })?.total).toBe(1);
});

test('the dearest root field is named', () => {
  expect(
    costOf('{ few: actors(first: 1) { nodes { id } } many: events { nodes { id } } }')?.mostExpensive,
  ).toBe('many');
});

const filtered = 'query ($filter: EventFilter) { events(filter: $filter) { totalCount } }';
const chain = (length: number, around: (inner: object) => object): object =>
  Array.from({ length }).reduce<object>((inner) => around(inner), { text: 'x' });

test.each<[string, object, string]>([
  ['or nested 200 deep', chain(200, (inner) => ({ or: [inner, {}] })), 'CLAIMGRAPH_MAX_FILTER_LEVELS'],
  ['not nested 200 deep', chain(200, (inner) => ({ not: inner })), 'CLAIMGRAPH_MAX_FILTER_LEVELS'],
  ['and nested 11 deep', chain(10, (inner) => ({ and: [inner] })), 'CLAIMGRAPH_MAX_FILTER_LEVELS'],
  [
    '51 conditions',
    { or: Array.from({ length: 51 }, () => ({ kind: ['STRIKE'] })) },
    'CLAIMGRAPH_MAX_FILTER_CONDITIONS',
  ],
  ['51 empty filters', { or: Array.from({ length: 51 }, () => ({})) }, 'CLAIMGRAPH_MAX_FILTER_CONDITIONS'],
  [
    '10,001 ids',
    { by: Array.from({ length: 10_001 }, (_, n) => `actor:a${n}`) },
    'CLAIMGRAPH_MAX_FILTER_VALUES',
  ],
])('%s are refused, in a variable and in the document', (_what, filter, setting) => {
  const literal = JSON.stringify(filter)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"(STRIKE)"/g, '$1');
  const asked = [
    () => costOf(filtered, { filter }),
    () => costOf(`{ events(filter: ${literal}) { totalCount } }`),
    () => costOf(`{ asOf(at: "2020-01-01T00:00:00Z") { events(filter: ${literal}) { totalCount } } }`),
    () => costOf(`{ places { nodes { events(filter: ${literal}) { totalCount } } } }`),
  ];
  for (const ask of asked) {
    expect(ask).toThrow(
      expect.objectContaining({
        extensions: { code: 'LIMIT_EXCEEDED', path: 'events.filter', hint: expect.stringContaining(setting) },
      }),
    );
  }
});

test('filters below one root field count together, those of fragments wherever these are used', () => {
  const some = `filter: { or: [${'{ kind: [STRIKE] } '.repeat(30)}] }`;
  const twice = `a: events(${some}) { totalCount } b: events(${some}) { totalCount }`;
  const page = `events(${some}) { nodes { parts(${some}) { totalCount } } }`;
  expect(costOf(`{ ${twice} }`)).toBeDefined();
  expect(costOf(`{ asOf(at: "2020-01-01T00:00:00Z") { ${twice} } }`)).toBeDefined();
  expect(() => costOf(`{ ${page} }`)).toThrow(/60 conditions/);
  expect(() => costOf(`{ actor(id: "a") { ...F } } fragment F on Actor { ${twice} }`)).toThrow(
    /60 conditions/,
  );
});

test('what a mutation writes is no filter', () => {
  const merge = Array.from({ length: 10_001 }, (_, n) => `actor:a${n}`);
  const query = 'mutation ($merge: [ID!]!) { merge(keep: "actor:a", merge: $merge, reason: "One.") { id } }';
  expect(costOf(query, { merge })?.total).toBeLessThan(10);
});

test('every condition has its price, the dearer ones more, in a variable and in the document', () => {
  const costOfFilter = (filter: object) => costOf(filtered, { filter })?.total ?? NaN;
  expect(costOfFilter({ kind: ['STRIKE'] })).toBeGreaterThan(costOfFilter({}));
  expect(costOfFilter({ kind: ['STRIKE'], not: { by: ['actor:a'] } })).toBeGreaterThan(
    costOfFilter({ kind: ['STRIKE'] }),
  );
  expect(costOfFilter({ text: 'x' })).toBeGreaterThan(10 * costOfFilter({ kind: ['STRIKE'] }));
  expect(costOfFilter({ text: 'x' })).toBe(costOf('{ events(filter: { text: "x" }) { totalCount } }')?.total);
  const ten = { or: Array.from({ length: 10 }, () => ({ text: 'a*' })) };
  expect(costOfFilter(ten)).toBeGreaterThan(LIMIT);
});

test.each([
  ['totals { low }'],
  ['whoStruckWhom { events }'],
  ['whoFoughtWhom { events }'],
  ['timeline(interval: DAY) { events }'],
  ['eventFacets(by: KIND) { count }'],
  ['timeline(interval: DAY, measure: "killed", stackBy: SIDE) { low }'],
  ['search(text: "x") { score }'],
  ['disputes { nodes { measure } }'],
  ['comparison(measure: "killed") { totalCount }'],
  ['disagreements(measure: "killed") { totalCount }'],
  ['mergeCandidates(kind: EVENT) { totalCount }'],
  ['paths(from: "actor:a", to: "actor:b", maxLength: 8) { length }'],
  ['neighborhood(id: "actor:a", depth: 4) { truncated }'],
])('%s costs more than a page, now and as of an instant, and can be asked', (root) => {
  const plain = costOf('{ events(first: 50) { nodes { id title } } }')?.total ?? NaN;
  const cost = costOf(`{ ${root} }`)?.total ?? NaN;
  expect(cost).toBeGreaterThan(10 * plain);
  expect(cost).toBeLessThan(LIMIT);
  expect(costOf(`{ asOf(at: "2020-01-01T00:00:00Z") { ${root} } }`)?.total).toBeGreaterThanOrEqual(cost);
});

test('deeper neighbourhoods and longer ways cost more', () => {
  const depths = [1, 2, 3, 4].map(
    (depth) => costOf(`{ neighborhood(id: "actor:a", depth: ${depth}) { truncated } }`)?.total ?? NaN,
  );
  const lengths = [4, 6, 8].map(
    (length) =>
      costOf(`{ paths(from: "actor:a", to: "actor:b", maxLength: ${length}) { length } }`)?.total ?? NaN,
  );
  for (const rising of [depths, lengths])
    expect(rising).toEqual([...new Set(rising)].sort((one, other) => one - other));
});

test('a page of things by their ids has as many rows as there are ids', () => {
  const ids = Array.from({ length: 400 }, (_, n) => `event:e${n}`);
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(costOf(query, { ids })?.total).toBeGreaterThan(400);
});
