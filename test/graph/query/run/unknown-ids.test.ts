import { TestGraph } from '../../../support/graph.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});
afterAll(() => graph.close());

const unknown = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${kind}:nothing-${number}`);

test('of thousands of unknown ids the first are named and the others counted, by one statement for all', async () => {
  const query = `query ($by: [ID!], $at: [ID!]) {
    events(filter: { by: $by, or: [{ at: $at }] }) { totalCount }
  }`;
  const variables = {
    by: ['actor:raf', ...unknown('actor', 3_000)],
    at: ['place:syriaa', ...unknown('place', 3_000)],
  };
  const { errors } = await graph.execute(query, variables);
  expect(errors?.[0]?.message).toMatch(/^6001 problems, of which these are the first 20: /);
  const { problems } = errors?.[0]?.extensions as { problems: { path: string; code: string }[] };
  expect(problems).toHaveLength(20);
  expect(problems[0]).toMatchObject({ code: 'UNKNOWN_ID', path: 'events.filter.by[1]' });
  // The question itself, what stands for others, and what is known that is like them.
  expect(graph.statements).toHaveLength(3);
});

test('each is told what is like it, of its own kind', async () => {
  const query = '{ events(filter: { by: ["actor:rafs"], at: ["place:syriaa"] }) { totalCount } }';
  const { errors } = await graph.execute(query);
  const { problems } = errors?.[0]?.extensions as { problems: { path: string; hint: string }[] };
  expect(problems).toEqual([
    expect.objectContaining({ path: 'events.filter.by[0]', hint: expect.stringContaining('actor:raf') }),
    expect.objectContaining({ path: 'events.filter.at[0]', hint: expect.stringContaining('place:syria') }),
  ]);
  expect(graph.statements).toHaveLength(3);
});

test.each([
  ['mergeCandidates(kind: ACTOR, about: $ids) { totalCount }', unknown('actor', 3_000)],
  ['disputes(about: $ids) { totalCount }', unknown('event', 3_000)],
  ['comparison(measure: "killed", sources: $ids) { totalCount }', unknown('actor', 3_000)],
  ['merges(about: $ids) { totalCount }', unknown('place', 3_000)],
])('%s says it in as few statements', async (field, ids) => {
  const { errors } = await graph.execute(`query ($ids: [ID!]) { ${field} }`, { ids });
  expect(errors?.[0]?.message).toMatch(/^3000 problems/);
  expect(graph.statements.length).toBeLessThanOrEqual(3);
});

test('both ends of a way are told of by one statement', async () => {
  const { errors } = await graph.execute('{ paths(from: "actor:rafs", to: "place:syriaa") { length } }');
  const { problems } = errors?.[0]?.extensions as { problems: { path: string }[] };
  expect(problems.map(({ path }) => path)).toEqual(['paths.from', 'paths.to']);
  expect(graph.statements.filter(({ text }) => text.includes('collect(id)'))).toHaveLength(1);
});
