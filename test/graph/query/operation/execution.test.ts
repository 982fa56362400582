import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getIntrospectionQuery,
  graphqlSync,
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { packagePath } from '../../../../src/package-path.js';
import { change } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/operations/as-of.js';
import { EVERYTHING } from '../../../support/operations/everything.js';
import { knownIds } from '../../../support/operations/ids.js';
import { randomQuery } from '../../../support/operations/random-query.js';

const RUNS = Number(process.env['RANDOM_QUESTIONS'] ?? 15);

/** The schema as clients have it: no resolver of ours is known to it. */
const published: GraphQLSchema = buildSchema(readFileSync(packagePath('schema.graphql'), 'utf8'));
const ROOTS = Object.keys(published.getQueryType()?.getFields() ?? {}).filter((name) => name !== 'asOf');

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

/** What graphql-js makes of an answer when it executes the question value by value, over the answer. */
const executed = (question: string, answer: unknown) =>
  execute({
    schema: published,
    document: parse(question),
    rootValue: answer,
    fieldResolver: (source: Record<string, unknown>, _arguments, _context, { path }) => source[path.key],
    typeResolver: ({ __typename: type }: { __typename: string }) => type,
  });

/** Every value is of its type, none is missing or too many, and they come in the order of the question. */
async function expectAsExecuted(question: string): Promise<void> {
  const { data, errors } = await graph.execute(question);
  // A random question may ask for what cannot be given; then all is well if it is told what to do.
  if (errors) {
    for (const { extensions } of errors) expect(extensions).toHaveProperty('code');
    return;
  }
  const { data: expected, errors: faults } = await executed(question, data);
  expect(faults).toBeUndefined();
  expect(JSON.stringify(data)).toBe(JSON.stringify(expected));
}

test('any answer is what executing the question value by value would give', async () => {
  const ids = await knownIds(graph.database);
  await fc.assert(fc.asyncProperty(randomQuery(published, ROOTS, ids), expectAsExecuted), {
    numRuns: RUNS,
  });
}, 600_000);

/** The same question, which also asks for the type of everything, as graphql-js must know it. */
function withTypes(question: string): string {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  const SelectionSet = ({ kind, selections }: SelectionSetNode) => ({
    kind,
    selections: [typename, ...selections],
  });
  return print(visit(parse(question), { SelectionSet }));
}

test.each(EVERYTHING.map(withTypes))('so is %s', async (question) => {
  await graph.query(question);
  await expectAsExecuted(question);
  await expectAsExecuted(asOf('2999-01-01T00:00:00Z', question));
});

test('names of types stand wherever they are asked for, under any key', async () => {
  const { event, ...root } = await graph.query(`{
    root: __typename
    event(id: "event:raf-2019-03-17") {
      what: __typename
      time { edtf __typename }
      perpetrators { __typename }
      participants { actor { ... on Organization { is: __typename } } __typename }
      claims(first: 1) { __typename nodes { __typename } edges { node { id } it: __typename } pageInfo { __typename } }
    }
  }`);
  expect(root).toEqual({ root: 'Query' });
  expect(event).toMatchObject({
    what: 'Event',
    time: { edtf: '2019-03-17', __typename: 'TimeSpan' },
    perpetrators: [{ __typename: 'Organization' }],
    claims: {
      __typename: 'ClaimConnection',
      nodes: [{ __typename: 'Claim' }],
      edges: [{ it: 'ClaimEdge' }],
      pageInfo: { __typename: 'PageInfo' },
    },
  });
  expect(event.participants).toContainEqual({ actor: { is: 'Organization' }, __typename: 'Participation' });
});

test('so do they in what no single statement finds', async () => {
  const answer = await graph.query(`{
    around: neighborhood(id: "event:raf-2019-03-17") { __typename nodes { __typename } edges { __typename } }
    totals { __typename measure }
    claim(id: "claim:article-250-strikes") { provenance { it: __typename document { __typename } } }
  }`);
  expect(answer['around'].__typename).toBe('Graph');
  expect(answer['around'].nodes[0]).toEqual({ __typename: 'GraphNode' });
  expect(answer['totals'][0].__typename).toBe('MeasureTotal');
});

test('a field may have any key that a name may be', async () => {
  const { actor } = await graph.query(
    '{ actor(id: "actor:raf") { __proto__: name toJSON: id constructor: kind } }',
  );
  expect(Object.entries(actor)).toEqual([
    ['__proto__', 'Royal Air Force'],
    ['toJSON', 'actor:raf'],
    ['constructor', 'ARMED_FORCES'],
  ]);
});

test('the same field under two keys, with different arguments, has two answers', async () => {
  const { event } = await graph.query(`{ event(id: "event:oir-2019-03-10") {
    one: claims(first: 1) { nodes { id } } two: claims(first: 2) { nodes { id } } ...Again
  } } fragment Again on Event { two: claims(first: 2) { nodes { text } } }`);
  expect(event.one.nodes).toHaveLength(1);
  expect(event.two.nodes[0]).toEqual({ id: event.one.nodes[0].id, text: expect.any(String) });
});

test('introspection tells of the schema as it is described, also beside a question', async () => {
  const source = getIntrospectionQuery();
  expect({ data: await graph.query(source) }).toEqual(graphqlSync({ schema: graph.schema, source }));
  expect(
    await graph.query(`{
      schema: __schema { queryType { name fields { name } } }
      type: __type(name: "Claim") { kind name }
      none: __type(name: "Answer") { name }
      actor(id: "actor:raf") { name }
      asOf(at: "2999-01-01T00:00:00Z") { actor(id: "actor:raf") { id } }
    }`),
  ).toMatchObject({
    schema: { queryType: { name: 'Query' } },
    type: { kind: 'OBJECT', name: 'Claim' },
    none: null,
    actor: { name: 'Royal Air Force' },
    asOf: { actor: { id: 'actor:raf@2999-01-01T00:00:00Z' } },
  });
});

test('what cannot be answered is null where that may be, and leaves the rest', async () => {
  const { data, errors } = await graph.execute(
    '{ actor(id: "event:raf-2019-03-17") { name } event(id: "event:raf-2019-03-17") { kind } }',
  );
  expect(data).toEqual({ actor: null, event: { kind: 'STRIKE' } });
  expect(errors).toMatchObject([{ path: ['actor'] }]);
});

test('where it may not be null, there is no answer at all', async () => {
  const { data, errors } = await graph.execute(
    '{ event(id: "event:raf-2019-03-17") { kind } events(first: -1) { nodes { id } } }',
  );
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['events'] }]);
});

describe('where the graph lacks a value that the schema promises', () => {
  let lacking: TestGraph;
  beforeAll(async () => {
    lacking = await TestGraph.ofArticle();
    await change(lacking.database, 'MATCH (event:Event {id: "event:raf-2019-03-17"}) REMOVE event.title');
    await change(
      lacking.database,
      'MATCH (document:Document {id: "document:article"}) REMOVE document.title',
    );
  });
  afterAll(() => lacking.close());

  const errorsAt = (...path: (string | number)[]) => [
    { message: expect.stringContaining('The graph has no value for'), path },
  ];

  test('the nearest field that may be null is null, and the error names the very field', async () => {
    const { data, errors } = await lacking.execute(`{
      seen: event(id: "event:raf-2019-03-17") { id
        what: title
      }
      other: event(id: "event:oir-2019-03-10") { title }
    }`);
    expect(data).toMatchObject({ seen: null, other: { title: expect.any(String) } });
    expect(errors).toMatchObject([{ ...errorsAt('seen', 'what')[0], locations: [{ line: 3, column: 9 }] }]);
  });

  test('what lies further out stays', async () => {
    const { data, errors } = await lacking.execute(
      '{ claim(id: "claim:isis-controlled-mosul") { id document { id title } saidBy { id } } }',
    );
    expect(data).toMatchObject({ claim: { id: 'claim:isis-controlled-mosul', document: null } });
    expect(errors).toMatchObject(errorsAt('claim', 'document', 'title'));
  });

  test('the path counts items of lists, through asOf and fragments', async () => {
    const list = (await lacking.query('{ events { nodes { id } } }'))['events'].nodes;
    const index = list.findIndex(({ id }: { id: string }) => id === 'event:raf-2019-03-17');
    const { data, errors } = await lacking.execute(
      `{ then: asOf(at: "2999-01-01T00:00:00Z") { ...List } }
       fragment List on Snapshot { list: events { edges { node { ... on Event { title } } } } }`,
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject(errorsAt('then', 'list', 'edges', index, 'node', 'title'));
  });

  test('an item that may be null is null alone', async () => {
    const { data, errors } = await lacking.execute(
      '{ nodes(ids: ["event:oir-2019-03-10", "event:raf-2019-03-17"]) { id ... on Event { title } } }',
    );
    expect(data?.['nodes']).toEqual([expect.objectContaining({ id: 'event:oir-2019-03-10' }), null]);
    expect(errors).toMatchObject(errorsAt('nodes', 1, 'title'));
  });

  test('so it is in what no single statement finds', async () => {
    const { data, errors } = await lacking.execute(
      '{ neighborhood(id: "event:raf-2019-03-17", limit: 1) { nodes { node { ... on Event { title } } } } }',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject(errorsAt('neighborhood', 'nodes', 0, 'node', 'title'));
  });
});
