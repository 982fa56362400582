import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { reckonCost } from '../../../../src/server/limits/reckon-cost.js';
import { buildClaimgraphSchema } from '../../../../src/schema.js';

const LIMIT = 2_000_000;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildClaimgraphSchema();
});

const costOf = (query: string, variables?: Record<string, unknown>) => {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return reckonCost({ schema, document, operation, variables });
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
  expect(costOf('{ few: actors(first: 1) { nodes { id } } many: events { nodes { id } } }')?.dearest).toBe(
    'many',
  );
});
