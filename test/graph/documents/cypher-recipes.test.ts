import { ingest } from '../../../src/write/ingest.js';
import { blocksOf, readDocument } from '../../support/documents/document.js';
import { TestGraph } from '../../support/graph.js';
import { fixture, read } from '../../support/importers/ucdp-ged/rows.js';
import { newestWrite } from '../traversal/as-known-then.js';

const DOCUMENT = 'docs/storage.md';
const recipes = blocksOf(DOCUMENT, 'cypher');
let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
  for (const row of fixture.rows) await ingest(graph.database, read(row).dossier);
});
afterAll(() => graph.close());

/** The rows of the recipe with this number. */
const run = (number: number): Promise<unknown[][]> =>
  graph.database.read({ text: recipes[number - 1]?.content ?? '', parameters: {} });

const sum = (...columns: string[]): number =>
  fixture.rows
    .flatMap(({ values }) => columns.map((column) => Number(values[column])))
    .reduce((all, one) => all + one, 0);

test('there are at least ten recipes, each with its number', () => {
  const headings = [...readDocument(DOCUMENT).text.matchAll(/^\*\*(\d+)\. /gm)].map(([, number]) =>
    Number(number),
  );
  expect(recipes.length).toBeGreaterThanOrEqual(10);
  expect(headings).toEqual(recipes.map((_, index) => index + 1));
});

test('1: the killed of UCDP are the sums of its columns, of which each range holds the best; naive Cypher counts most of them twice', async () => {
  const [least, most] = [Math.min, Math.max].map((end) =>
    fixture.rows
      .map(({ values }) => end(...['low', 'best', 'high'].map((column) => Number(values[column]))))
      .reduce((all, one) => all + one, 0),
  );
  expect(await run(1)).toEqual([[fixture.rows.length, least, sum('best'), most]]);
  const naive = "MATCH (:Event)<-[:ABOUT]-(claim:Claim {measure: 'killed'}) RETURN sum(claim.best)";
  const [[doubled] = []] = await graph.database.read({ text: naive, parameters: {} });
  expect(doubled).toBeGreaterThan(sum('best'));
});

test('2: with what the article says of the killed, as `totals` has it', async () => {
  const [[events, low, high] = []] = await run(2);
  const { totals } = await graph.query('{ totals(measure: ["killed"]) { events low high } }');
  expect([[events, low, high]]).toEqual(totals.map((one: any) => [one.events, one.low, one.high]));
});

test('3: the killed of the sides, of civilians and of the unknown are those of the whole', async () => {
  const sides = await run(3);
  expect(sides).toContainEqual(['Civilians', sum('deaths_civilians')]);
  expect(sides.reduce((all, [, killed]) => all + Number(killed), 0)).toBe(
    sum('deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'),
  );
});

test('4: who struck whom, each event once', async () => {
  expect(await run(4)).toEqual([
    ['Combined Joint Task Force – Operation Inherent Resolve', 'Islamic State of Iraq and Syria', 3],
    ['Royal Air Force', 'Islamic State of Iraq and Syria', 3],
    ['Lantern Front', 'Civilians', 1],
  ]);
});

test('5: what lies in March 2019 for certain', async () => {
  const events = (await run(5)).map(([event]) => event);
  expect(events).toEqual(
    expect.arrayContaining(['event:oir-2019-03-10', 'event:raf-2019-03-17', 'event:sdf-declaration']),
  );
  expect(events).not.toContain('event:oir-2019-02-24');
});

test('6: what happened in Syria, Al-Baghouz included', async () => {
  const events = (await run(6)).map(([event]) => event);
  expect(events).toEqual(expect.arrayContaining(['event:isis-last-bastion', 'event:oir-syria-2019-03-10']));
  expect(events).not.toContain('event:oir-iraq-2019-03-10');
});

test('7: what the forces of the United Kingdom did', async () => {
  expect(await run(7)).toEqual([
    [
      'Royal Air Force',
      expect.arrayContaining(['event:raf-2019-03-12', 'event:raf-2019-03-17', 'event:raf-2019-03-18']),
    ],
  ]);
});

test('8: who says what of an event', async () => {
  const rows = await run(8);
  const { event } = await graph.query(
    '{ event(id: "event:oir-2019-03-10") { claims(first: 100) { nodes { document { id } } } } }',
  );
  expect(rows).toHaveLength(event.claims.nodes.length);
  expect(rows.map(([, saidBy]) => saidBy)).toContainEqual([
    'Combined Joint Task Force – Operation Inherent Resolve',
  ]);
});

test('9: the rows of UCDP rest on the reports of two offices', async () => {
  expect(await run(9)).toEqual([
    ['Coast Press', 2],
    ['Harbour Observatory', 2],
  ]);
});

test('10 and 11: who struck before a merge, and what an id stands for after it', async () => {
  const before = await run(10);
  const instant = await newestWrite(graph);
  expect(before).toContainEqual(['Royal Air Force', 3]);
  expect(await run(11)).toEqual([['actor:isis']]);
  const merge = { keep: 'actor:ucdp-904', merge: ['actor:isis'], reason: 'Try.' };
  await ingest(graph.database, { merges: [merge] });
  expect(await run(11)).toEqual([['actor:ucdp-904']]);
  expect(await run(4)).toContainEqual(['Royal Air Force', 'Lantern Front', 3]);
  const then = recipes[9]?.content.replace('datetime()', `datetime('${instant}')`) ?? '';
  expect(await graph.database.read({ text: then, parameters: {} })).toEqual(before);
  expect(await run(10)).not.toEqual(before);
});
