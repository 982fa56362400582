import { ingest } from '../../../../src/write/ingest.js';
import { emptyDatabase } from '../../../support/database.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { loadArticle } from '../../../support/load-article.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';
import { twoSources } from './two-sources.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});
beforeEach(async () => {
  await emptyDatabase(graph.database);
  await ingest(graph.database, twoSources());
});
afterAll(() => graph.close());

const FIGURE = 'source { id } unit events low best high';
const CELL = `place { id } start end sources { ${FIGURE} }`;
const GRID = 'measure: "killed", place: PROVINCE, interval: MONTH';
const comparison = async (given = GRID, fields = `nodes { ${CELL} }`): Promise<any> =>
  (await graph.query(`{ comparison(${given}) { ${fields} } }`)).comparison;
const disagreements = async (given = GRID): Promise<any[]> =>
  (await graph.query(`{ disagreements(${given}) { nodes { cell { ${CELL} } gap explanation } } }`))
    .disagreements.nodes;

type Numbers = readonly [events: number, low: number, best: number | null, high: number];
const says = (source: string, [events, low, best, high]: Numbers) => ({
  source: { id: `actor:${source}` },
  unit: null,
  events,
  low,
  best,
  high,
});
const JANUARY = ['2016-01-01T00:00:00.000Z', '2016-02-01T00:00:00.000Z'] as const;
const FEBRUARY = ['2016-02-01T00:00:00.000Z', '2016-03-01T00:00:00.000Z'] as const;
const cell = (place: string | null, period: readonly [string, string] | null, ...sources: object[]) => ({
  place: place === null ? null : { id: `place:${place}` },
  start: period?.[0] ?? null,
  end: period?.[1] ?? null,
  sources,
});

test('a cell for each province and month, by name and time; what lies in none comes apart', async () => {
  const { nodes } = await comparison();
  expect(nodes).toEqual([
    cell('north', JANUARY, says('almanac', [1, 25, 25, 25]), says('registry', [2, 9, 10, 15])),
    // From January into February.
    cell('north', null, says('registry', [1, 100, 100, 100])),
    cell('south', FEBRUARY, says('almanac', [2, 1, null, 4]), says('registry', [1, 5, 5, 5])),
    // In the land, and in both provinces.
    cell(null, JANUARY, says('registry', [2, 57, 57, 57])),
    // At sea.
    cell(null, FEBRUARY, says('registry', [1, 1, 1, 1])),
    // Nobody says where or when.
    cell(null, null, says('registry', [1, 8, 8, 8])),
  ]);
  // The figures, then the places and the sources of them.
  expect(graph.statements).toHaveLength(3);
});

test.each([
  [
    'COUNTRY',
    [
      ['land', 9],
      [null, 2],
    ],
  ],
  [
    'PROVINCE',
    [
      ['north', 4],
      ['south', 3],
      [null, 4],
    ],
  ],
  [
    'DISTRICT',
    [
      ['upper', 3],
      [null, 8],
    ],
  ],
  [
    'PLACE',
    [
      ['land', 1],
      ['north', 1],
      ['sea', 1],
      ['south', 1],
      ['town', 2],
      ['upper', 1],
      ['village', 2],
      [null, 2],
    ],
  ],
])('places by %s', async (level, expected) => {
  const { nodes } = await comparison(`measure: "killed", place: ${level}`);
  const counted = nodes.map(({ place, start, sources }: any) => [
    place?.id.slice('place:'.length) ?? null,
    sources.reduce((sum: number, { events }: any) => sum + Number(events), 0),
    start,
  ]);
  expect(counted).toEqual(expected.map((one) => [...one, null]));
});

test.each([
  [''],
  ['place: PLACE'],
  ['interval: DAY'],
  ['interval: WEEK, place: COUNTRY'],
  ['interval: YEAR, place: DISTRICT'],
])('all cells together are the totals of each source: %s', async (by) => {
  const { nodes } = await comparison(`measure: "killed" ${by}`);
  for (const source of ['registry', 'almanac']) {
    const figures = nodes
      .flatMap(({ sources }: any) => sources)
      .filter((figure: any) => figure.source.id === `actor:${source}`);
    const sum = (name: string) => figures.reduce((all: number, figure: any) => all + Number(figure[name]), 0);
    // Here each event is one source's own.
    const { totals } = await graph.query(
      `{ totals(filter: { saidBy: ["actor:${source}"] }, measure: ["killed"]) { events low best high } }`,
    );
    expect(totals).toEqual([
      {
        events: sum('events'),
        low: sum('low'),
        best: figures.some(({ best }: any) => best === null) ? null : sum('best'),
        high: sum('high'),
      },
    ]);
  }
});

test('each source alone, by its own preferred claims; what several say, each of them says', async () => {
  const more = (id: string, saidBy: string[], best: number, rest: object = {}) => ({
    id: `claim:${id}`,
    text: id,
    subject: 'event:r1',
    predicate: 'MEASURED',
    quantity: { measure: 'killed', best },
    saidBy: saidBy.map((by) => `actor:${by}`),
    document: 'document:almanac',
    ...rest,
  });
  await ingest(graph.database, {
    claims: [
      more('both', ['almanac', 'army'], 20),
      more('better', ['army'], 30, { rank: 'PREFERRED' }),
      more('side', ['army'], 99, { scopeActor: 'actor:rebels' }),
      more('denied', ['army'], 98, { polarity: 'DENIED' }),
      more('area', ['army'], 3, { quantity: { measure: 'killed', unit: 'km2', best: 3 } }),
    ],
  });
  const { nodes } = await comparison('measure: "killed", filter: { during: "2016-01-03" }, place: DISTRICT');
  expect(nodes[0].sources).toEqual([
    says('almanac', [1, 20, 20, 20]),
    { ...says('army', [1, 3, 3, 3]), unit: 'km2' },
    says('army', [1, 30, 30, 30]),
    says('registry', [1, 3, 4, 9]),
  ]);
});

test('only certain sources, also by an id that was merged; only events that match', async () => {
  const ofRegistry = await comparison(
    `${GRID}, sources: ["actor:registry"], filter: { at: ["place:south"] }`,
  );
  expect(ofRegistry.nodes).toEqual([
    cell('south', FEBRUARY, says('registry', [1, 5, 5, 5])),
    cell(null, JANUARY, says('registry', [1, 7, 7, 7])),
  ]);
  await graph.query(
    'mutation { merge(keep: "actor:almanac", merge: ["actor:registry"], reason: "One.") { id } }',
  );
  const { nodes } = await comparison(`${GRID}, sources: ["actor:registry"], filter: { at: ["place:south"] }`);
  expect(nodes[0]).toEqual(cell('south', FEBRUARY, says('almanac', [3, 6, null, 9])));
  expect(await comparison(`${GRID}, sources: []`)).toEqual({ nodes: [] });
});

test('where they differ most, with the reason', async () => {
  expect(await disagreements()).toEqual([
    {
      cell: cell('north', JANUARY, says('almanac', [1, 25, 25, 25]), says('registry', [2, 9, 10, 15])),
      gap: 0.6,
      explanation:
        'Almanac says 25 killed in 1 event, Registry 10 in 2 events: Almanac counts fewer events, but counts them larger; only Almanac has events of Militia; only Registry has events of Rebels.',
    },
    {
      cell: cell('south', FEBRUARY, says('almanac', [2, 1, null, 4]), says('registry', [1, 5, 5, 5])),
      gap: 0.2,
      explanation:
        'Registry says 5 killed in 1 event, Almanac 1 to 4 in 2 events: Registry counts fewer events, but counts them larger.',
    },
  ]);
  // The figures, the names in the sentences, the places, and the sources.
  expect(graph.statements).toHaveLength(4);
  expect(await disagreements(`${GRID}, sources: ["actor:registry"]`)).toEqual([]);
});

test('page by page, by cursors that hold the place and the time', async () => {
  const whole = (await comparison()).nodes;
  const fields = `totalCount nodes { ${CELL} } edges { cursor node { start } } pageInfo { hasNextPage hasPreviousPage endCursor }`;
  const found: unknown[] = [];
  for (let after = '', more = true; more;) {
    const page: any = await comparison(`${GRID}, first: 4${after && `, after: "${after}"`}`, fields);
    expect(page.totalCount).toBe(6);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
    expect(page.edges.at(-1).cursor).toBe(page.pageInfo.endCursor);
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(found).toEqual(whole);
  expect((await comparison(`${GRID}, last: 1`)).nodes).toEqual(whole.slice(-1));
  const first = await graph.query(
    `{ disagreements(${GRID}, first: 1) { totalCount nodes { gap } pageInfo { endCursor } } }`,
  );
  const { endCursor } = first['disagreements'].pageInfo;
  expect(first['disagreements']).toMatchObject({ totalCount: 2, nodes: [{ gap: 0.6 }] });
  expect(await disagreements(`${GRID}, after: "${endCursor}"`)).toEqual((await disagreements()).slice(1));
});

test('as it was known: numbers, places, where they lay, and names', async () => {
  const at = await newestWrite(graph);
  const question = `comparison(${GRID}) { nodes { ${CELL} } } disagreements(${GRID}) { nodes { gap explanation } }`;
  const then = await graph.query(`{ ${question} }`);
  await graph.query('mutation { retractClaim(id: "claim:r2/killed", reason: "No.") { id } }');
  await ingest(graph.database, {
    actors: [{ id: 'actor:registry', name: 'A register', kind: 'ORGANIZATION' }],
    places: [
      { id: 'place:upper', name: 'Upper district', kind: 'DISTRICT', within: 'place:south' },
      { id: 'place:north', name: 'Zenith', kind: 'PROVINCE', within: 'place:land' },
    ],
    events: [{ id: 'event:r4', kind: 'BATTLE', title: 'r4', time: '2016-02-03' }],
  });
  expect((await comparison()).nodes.slice(0, 2)).toEqual([
    cell('south', JANUARY, says('registry', [2, 10, 11, 16])),
    cell('south', FEBRUARY, says('registry', [2, 105, 105, 105]), says('almanac', [2, 1, null, 4])),
  ]);
  expect(await asOf(graph, at, question)).toEqual(then);
  const nothing = { comparison: { nodes: [] }, disagreements: { nodes: [] } };
  expect(await asOf(graph, BEFORE_ALL, question)).toEqual(nothing);
});

test.each([
  ['comparison', `${GRID}, sources: ["actor:nobody"]`, 'UNKNOWN_ID', 'comparison.sources[0]'],
  ['comparison', `${GRID}, sources: ["place:land"]`, 'WRONG_KIND', 'comparison.sources[0]'],
  ['disagreements', `${GRID}, sources: ["actor:nobody"]`, 'UNKNOWN_ID', 'disagreements.sources[0]'],
  ['disagreements', `${GRID}, filter: { by: ["actor:nobody"] }`, 'UNKNOWN_ID', 'disagreements.filter.by[0]'],
  ['comparison', `${GRID}, first: 501`, 'INVALID_ARGUMENT', 'comparison.first'],
  ['disagreements', `${GRID}, after: "nonsense"`, 'INVALID_CURSOR', 'disagreements.after'],
])('%s(%s) is refused', async (field, given, code, path) => {
  const { errors } = await graph.execute(`{ ${field}(${given}) { totalCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code, path });
});

test('a sum that no number can tell is an error', async () => {
  const claim = (event: string) => ({
    id: `claim:huge-${event}`,
    text: 'Huge.',
    subject: `event:${event}`,
    predicate: 'MEASURED',
    quantity: { measure: 'wounded', best: 1e308 },
    saidBy: ['actor:army'],
    document: 'document:almanac',
  });
  await ingest(graph.database, { claims: [claim('r1'), claim('r2')] });
  const { errors } = await graph.execute('{ comparison(measure: "wounded") { totalCount } }');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_NUMBER',
    path: 'comparison.nodes.sources.low',
  });
});

test('the strikes of the article, by country and month: question, Cypher, parameters and answer', async () => {
  await emptyDatabase(graph.database);
  await loadArticle(graph.database);
  const question = `{
  comparison(measure: "strikes", place: COUNTRY, interval: MONTH) {
    nodes {
      place { name }
      start
      sources { source { name } events low best high }
    }
  }
}`;
  const answer = await graph.query(question);
  await expectGolden('strikes-compared', { question, statements: [...graph.statements], answer });
});
