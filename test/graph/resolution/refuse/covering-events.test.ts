import { ingest } from '../../../../src/write/ingest.js';
import { exportText } from '../../../support/exports/export-text.js';
import { MergeGraph } from '../merge/merge-graph.js';

const twins = new MergeGraph();

const covering = (one: string, other: string, whole: string) =>
  `mutation { refuseMerge(one: "${one}", other: "${other}", covering: "${whole}", reason: "The raid is told as one.") {
    id reason pair { id } covering { id } undoneAt } }`;
const cover = async (): Promise<Record<string, any>> =>
  (await twins.graph.query(covering('event:strike', 'event:raid', 'event:raid')))['refuseMerge'];
const wholeOf = async (id: string): Promise<string | null> =>
  (await twins.graph.query(`{ event(id: "${id}") { partOf { id } } }`))['event'].partOf?.id ?? null;

test('what an event covers is part of it, with a reason, until that is undone', async () => {
  const { id, undoneAt, ...decision } = await cover();
  expect(decision).toEqual({
    reason: 'The raid is told as one.',
    pair: [{ id: 'event:raid' }, { id: 'event:strike' }],
    covering: { id: 'event:raid' },
  });
  expect(undoneAt).toBeNull();
  expect(await wholeOf('event:strike')).toBe('event:raid');
  expect((await cover())['id']).toBe(id);
  // A source that leaves out what an event is part of does not speak against the decision.
  const strike = { id: 'event:strike', kind: 'STRIKE', title: 'The strike', time: '2019-03-17' };
  await ingest(twins.database, { events: [strike] });
  expect(await wholeOf('event:strike')).toBe('event:raid');
  await twins.graph.query(`mutation { undoMergeRefusal(id: "${id}") { id } }`);
  expect(await wholeOf('event:strike')).toBeNull();
  expect((await cover())['id']).not.toBe(id);
});

test('decisions are counted by what was decided, and of which kind of things', async () => {
  await cover();
  await twins.merge('actor:isis', 'actor:daesh');
  await twins.graph.query(
    `mutation { refuseMerge(one: "place:land", other: "place:street", reason: "Two.") { id } }`,
  );
  const counted = await twins.graph.query(`{
    all: mergeRefusals { totalCount }
    covers: mergeRefusals(covering: true) { totalCount }
    apart: mergeRefusals(covering: false) { totalCount }
    places: mergeRefusals(kind: PLACE) { totalCount }
    events: mergeRefusals(kind: EVENT, covering: true, undone: false) { totalCount }
    actors: merges(kind: ACTOR) { totalCount }
    none: merges(kind: EVENT) { totalCount }
  }`);
  expect(Object.entries(counted).map(([name, { totalCount }]) => [name, totalCount])).toEqual([
    ['all', 2],
    ['covers', 1],
    ['apart', 1],
    ['places', 1],
    ['events', 1],
    ['actors', 1],
    ['none', 0],
  ]);
});

test('what cannot be covered is told, and nothing is written', async () => {
  expect(await twins.refused(covering('event:raid', 'event:strike', 'event:phase'))).toMatchObject([
    ['INVALID_ARGUMENT', 'covering', '“event:phase” is neither of the two.'],
  ]);
  expect(await twins.refused(covering('event:phase', 'event:strike', 'event:strike'))).toMatchObject([
    ['INVALID_ARGUMENT', 'covering', '“event:phase” is part of “event:raid” already.'],
  ]);
  expect(await twins.refused(covering('event:raid', 'event:phase', 'event:phase'))).toMatchObject([
    ['CYCLE', 'covering', 'event:raid is part of event:phase is part of event:raid'],
  ]);
  expect(await twins.refused(covering('actor:isis', 'actor:branch', 'actor:isis'))).toMatchObject([
    ['WRONG_KIND', 'covering', expect.anything()],
  ]);
});

test('a dossier of the whole graph brings it into another, as it was then', async () => {
  const { id } = await cover();
  const dossier = JSON.parse(await exportText(twins.graph, 'dossier'));
  expect(dossier.refusals).toMatchObject([
    { one: 'event:raid', other: 'event:strike', covering: 'event:raid', reason: 'The raid is told as one.' },
  ]);
  expect(await ingest(twins.database, dossier)).toMatchObject({ created: 0, updated: 0 });
  const { decidedAt } = (await twins.graph.query('{ mergeRefusals { nodes { decidedAt } } }')).mergeRefusals
    .nodes[0];
  await twins.graph.query(`mutation { undoMergeRefusal(id: "${id}") { id } }`);
  const then = await twins.graph.query(
    `{ asOf(at: "${decidedAt}") { event(id: "event:strike") { partOf { title } } } }`,
  );
  expect(then['asOf'].event.partOf).toEqual({ title: 'Raid' });
});
