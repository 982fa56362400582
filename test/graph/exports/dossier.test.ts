import fc from 'fast-check';
import { ingest } from '../../../src/write/ingest.js';
import { verify } from '../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';
import { perform, randomHistory } from '../../support/operations/random-history.js';
import { exportText } from '../../support/exports/export-text.js';
import { timelessContents } from './timeless-contents.js';
import { newestWrite } from '../traversal/as-known-then.js';

const RUNS = Number(process.env['HISTORIES'] ?? 1);
/** How long one random history may take to go out and come in again, in milliseconds. */
const PATIENCE = 300_000;

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.ofArticle();
});
afterEach(() => graph.close());

/** Takes an export into the emptied graph, and expects what was there. */
async function expectSameAfterRoundTrip(): Promise<void> {
  const before = await timelessContents(graph.database);
  const text = await exportText(graph, 'dossier');
  await emptyDatabase(graph.database);
  await ingest(graph.database, JSON.parse(text));
  expect(await timelessContents(graph.database)).toEqual(before);
  expect((await verify(graph.database)).differences).toEqual([]);
  expect(await exportText(graph, 'dossier')).toBe(text);
  const again = await ingest(graph.database, JSON.parse(text));
  expect(again).toMatchObject({ created: 0, updated: 0 });
}

const REFUSE =
  'mutation { refuseMerge(one: "actor:raf", other: "actor:cjtf-oir", reason: "One is part of the other.") { id } }';
const RETRACT = 'mutation ($id: ID!) { retractClaim(id: $id, reason: "Wrong.") { id } }';

test('the article goes out and comes in again the same', async () => {
  await expectSameAfterRoundTrip();
});

test('with retractions, ranks, assessments, merges and refusals, one of each undone', async () => {
  const { claims } = await graph.query('{ claims(first: 4) { nodes { id } } }');
  const [one, two, three] = claims.nodes.map(({ id }: { id: string }) => id);
  await graph.query(RETRACT, { id: one });
  await graph.query(
    'mutation ($id: ID!) { a: rankClaim(id: $id, rank: PREFERRED, reason: "Seen.") { id } b: rankClaim(id: $id, rank: NORMAL, reason: "Not seen.") { id } }',
    { id: two },
  );
  await graph.query(
    'mutation ($id: ID!) { a: assessClaim(id: $id, assessment: { reliability: B }) { id } b: assessClaim(id: $id, assessment: { credibility: 3, note: "So so." }) { id } c: assessClaim(id: $id, assessment: { reliability: B }) { id } }',
    { id: three },
  );
  await graph.query(
    'mutation { a: merge(keep: "place:iraq", merge: ["place:syria"], reason: "Try.") { id } }',
  );
  const { merges } = await graph.query('{ merges { nodes { id } } }');
  await graph.query('mutation ($id: ID!) { undoMerge(id: $id) { id } }', { id: merges.nodes[0].id });
  await graph.query(
    'mutation { merge(keep: "place:iraq", merge: ["place:syria"], reason: "Try again.") { id } }',
  );
  await graph.query(REFUSE);
  await graph.query('mutation ($id: ID!) { undoMergeRefusal(id: $id) { id } }', {
    id: (await graph.query('{ mergeRefusals { nodes { id } } }')).mergeRefusals.nodes[0].id,
  });
  await graph.query(REFUSE);
  await expectSameAfterRoundTrip();
});

test(
  'random histories',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory(30), async (writes) => {
        await emptyDatabase(graph.database);
        for (const write of writes) await perform(graph, write);
        await expectSameAfterRoundTrip();
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  RUNS * PATIENCE,
);

test('a part is whole in itself: it can be taken in alone', async () => {
  const text = await exportText(graph, 'dossier', { by: ['actor:raf'] });
  await emptyDatabase(graph.database);
  await ingest(graph.database, JSON.parse(text));
  const { events } = await graph.query('{ events(filter: { by: ["actor:raf"] }) { totalCount } }');
  expect(events.totalCount).toBeGreaterThan(0);
  expect(JSON.parse(text).events.length).toBeLessThan(5);
  expect(JSON.parse(text).documents).toContainEqual(
    expect.objectContaining({ id: 'document:raf-statement' }),
  );
});

test('as of an instant it holds what was known then', async () => {
  const then = await newestWrite(graph);
  const before = await exportText(graph, 'dossier');
  await graph.query(RETRACT, { id: JSON.parse(before).claims[0].id });
  await graph.query(
    'mutation { ingest(dossier: { actors: [{ id: "actor:isis", name: "Another", kind: ARMED_GROUP }] }) { updated } }',
  );
  expect(await exportText(graph, 'dossier')).not.toBe(before);
  expect(await exportText(graph, 'dossier', { asOf: [then] })).toBe(before);
});

test('what is wrong with merges, refusals and assessments is told with its path, and nothing is written', async () => {
  const before = await timelessContents(graph.database);
  const wrong = {
    actors: [{ id: 'actor:new', name: 'New', kind: 'PERSON' }],
    assessments: [{ claim: 'claim:nowhere', credibility: 7 }, { claim: 'claim:nowhere' }],
    merges: [{ keep: 'actor:isis', merge: ['actor:isis', 'place:iraq'], reason: 'So.', undoneBy: 'me' }],
    refusals: [
      { one: 'actor:isis', other: 'actor:isis', reason: 'So.', undoneBy: 'me' },
      { one: 'actor:isis', other: 'place:iraq', reason: '' },
    ],
  };
  const failure: any = await ingest(graph.database, wrong).catch((error: unknown) => error);
  expect(failure.problems.map(({ path }: { path: string }) => path).sort()).toEqual([
    'assessments[0].claim',
    'assessments[0].credibility',
    'assessments[1]',
    'assessments[1].claim',
    'merges[0].merge[0]',
    'merges[0].merge[1]',
    'merges[0].undoneBy',
    'refusals[0].other',
    'refusals[0].undoneBy',
    'refusals[1].other',
    'refusals[1].reason',
  ]);
  const person = {
    actors: wrong.actors,
    merges: [{ keep: 'actor:isis', merge: ['actor:new'], reason: 'So.' }],
  };
  const refused: any = await ingest(graph.database, person).catch((error: unknown) => error);
  expect(refused.problems[0]).toMatchObject({ code: 'WRONG_KIND', path: 'merges[0].merge[0]' });
  const both = {
    merges: [{ keep: 'place:iraq', merge: ['place:syria'], reason: 'One.' }],
    refusals: [{ one: 'place:syria', other: 'place:iraq', reason: 'Two.' }],
  };
  const contradiction: any = await ingest(graph.database, both).catch((error: unknown) => error);
  expect(contradiction.problems[0]).toMatchObject({ code: 'ALREADY_MERGED', path: 'refusals[0].other' });
  expect(await timelessContents(graph.database)).toEqual(before);
});
