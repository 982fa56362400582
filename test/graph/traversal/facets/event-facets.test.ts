import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

const facets = async (by: string, rest = ''): Promise<[string, number][]> => {
  const { eventFacets } = await graph.query(`{ eventFacets(by: ${by} ${rest}) { value count } }`);
  return eventFacets.map(({ value, count }: any) => [value, count]);
};

test.each<[string, [string, number][]]>([
  [
    'KIND',
    [
      ['STRIKE_CAMPAIGN', 5],
      ['STRIKE', 3],
      ['TERRITORIAL_CONTROL', 2],
      ['DECLARATION', 1],
      ['MOVEMENT', 1],
      ['OTHER', 1],
    ],
  ],
  [
    'PERPETRATOR',
    [
      ['actor:cjtf-oir', 5],
      ['actor:raf', 3],
      ['actor:isis', 1],
      ['actor:unidentified-euphrates', 1],
    ],
  ],
  ['TARGET', [['actor:isis', 6]]],
  [
    'PLACE',
    [
      ['place:iraq', 3],
      ['place:syria', 3],
      ['place:al-baghouz', 1],
      ['place:euphrates-river-valley', 1],
      ['place:iraq-syria-border', 1],
      ['place:mosul', 1],
    ],
  ],
  // What ISIS held in 2014 lies in Iraq twice, by Iraq itself and by Mosul, and counts once.
  [
    'COUNTRY',
    [
      ['place:syria', 4],
      ['place:iraq', 3],
    ],
  ],
  [
    'YEAR',
    [
      ['2019', 9],
      ['2014', 1],
    ],
  ],
  [
    'SAID_BY',
    [
      ['actor:cjtf-oir', 5],
      ['actor:article-author', 4],
      ['actor:raf', 3],
      ['actor:sdf', 1],
      ['actor:us-military', 1],
    ],
  ],
])('the article’s events by %s', async (by, expected) => {
  expect(await facets(by)).toEqual(expected);
});

test('what a value names comes with it, and nothing with a kind or a year', async () => {
  const { places, years } = await graph.query(`{
    places: eventFacets(by: PLACE, first: 1) { node { id ... on Place { name kind } } }
    years: eventFacets(by: YEAR, first: 1) { value node { id } }
  }`);
  expect(places).toEqual([{ node: { id: 'place:iraq', name: 'Iraq', kind: 'COUNTRY' } }]);
  expect(years).toEqual([{ value: '2019', node: null }]);
});

test('a filter says which events count, each once, however many ways lead to it', async () => {
  expect(await facets('KIND', 'filter: { at: ["place:iraq", "place:mosul"] }')).toEqual([
    ['STRIKE_CAMPAIGN', 2],
    ['TERRITORIAL_CONTROL', 1],
  ]);
});

test('first cuts the rarest off; 0 leaves nothing', async () => {
  expect(await facets('PLACE', 'first: 2')).toEqual([
    ['place:iraq', 3],
    ['place:syria', 3],
  ]);
  expect(await facets('PLACE', 'first: 0')).toEqual([]);
});

test.each([-1, 10_001])('first: %d is refused', async (first) => {
  const { errors } = await graph.execute(`{ f: eventFacets(by: KIND, first: ${first}) { value } }`);
  expect(errors?.[0]).toMatchObject({
    message: `first cannot be ${first}.`,
    extensions: {
      code: 'INVALID_ARGUMENT',
      path: 'f.first',
      hint: 'Expected a whole number from 0 to 10000.',
    },
  });
});

test('an unknown id in the filter is an error that names the nearest', async () => {
  const { errors } = await graph.execute(
    '{ eventFacets(by: KIND, filter: { by: ["actor:isos"] }) { value } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'UNKNOWN_ID',
    path: 'eventFacets.filter.by[0]',
    hint: expect.stringContaining('actor:isis'),
  });
});

test('as of now they are the same, before the first record there are none', async () => {
  const at = await newestWrite(graph);
  for (const by of ['KIND', 'PERPETRATOR', 'TARGET', 'PLACE', 'COUNTRY', 'YEAR', 'SAID_BY']) {
    const question = `eventFacets(by: ${by}) { value count }`;
    expect(await asOf(graph, at, question)).toEqual(await graph.query(`{ ${question} }`));
    expect(await asOf(graph, BEFORE_ALL, question)).toEqual({ eventFacets: [] });
  }
});

test('one statement answers; question, Cypher, parameters and answer are the golden ones', async () => {
  const question = `{
  eventFacets(filter: { kind: [STRIKE, STRIKE_CAMPAIGN] }, by: PERPETRATOR) {
    value
    count
  }
}`;
  const answer = await graph.query(question);
  expect(graph.statements).toHaveLength(1);
  await expectGolden('strikes-by-perpetrator', { question, statements: [...graph.statements], answer });
});
