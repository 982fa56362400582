import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { saveExample } from '../../../../src/reading/drafts/save-example.js';
import { timelessContents } from '../../exports/timeless-contents.js';
import { emptyDatabase } from '../../../support/database.js';
import { exportText } from '../../../support/exports/export-text.js';
import { TestGraph } from '../../../support/graph.js';
import { claim } from '../../../support/reading/claim-on-words.js';

const TEXT = 'The coalition conducted 250 strikes and destroyed 104 vehicles.';
const base = () => ({
  actors: [{ id: 'actor:coalition', name: 'Coalition', kind: 'COALITION' }],
  documents: [{ id: 'document:paper', kind: 'NEWS_ARTICLE', title: 'Paper', text: { content: TEXT } }],
  events: [{ id: 'event:strikes', kind: 'STRIKE_CAMPAIGN', title: 'Strikes' }],
});
const dossier = () => ({
  actors: [{ id: 'actor:coalition', name: 'The Coalition', kind: 'COALITION' }],
  places: [{ id: 'place:syria', name: 'Syria', kind: 'COUNTRY' }],
  claims: [claim('strikes', '250 strikes'), claim('vehicles', '104 vehicles')],
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
});
beforeEach(async () => {
  await emptyDatabase(graph.database);
  await ingest(graph.database, base());
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
});
afterAll(() => graph.close());

const FIELDS = `id title state revision createdBy createdAt reviewedBy decidedBy decidedAt reason problems
  document { id } difference { created updated unchanged } changedMeanwhile { id }
  items { key state record score reasons changes passages { exact start document { id } text { version } } }`;
const SAVE = `mutation ($id: ID, $title: String!, $dossier: DossierInput!, $notes: [DraftNoteInput!], $revision: Int, $document: ID) {
  saveDraft(id: $id, title: $title, dossier: $dossier, notes: $notes, revision: $revision, document: $document) { ${FIELDS} }
}`;
const REVIEW = `mutation ($id: ID!, $keep: [ID!], $drop: [ID!], $revision: Int) {
  reviewDraft(id: $id, keep: $keep, drop: $drop, revision: $revision) { ${FIELDS} }
}`;
const ACCEPT = `mutation ($id: ID!, $reason: String, $revision: Int) {
  acceptDraft(id: $id, reason: $reason, revision: $revision) { created updated unchanged }
}`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectDraft(id: $id, reason: $reason) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { draft(id: $id) { ${FIELDS} } }`;

const save = async (variables: object = {}): Promise<any> =>
  (await graph.query(SAVE, { title: 'Draft', dossier: dossier(), ...variables }))['saveDraft'];
const errorOf = async (source: string, variables: Record<string, unknown>): Promise<any> => {
  const { errors } = await graph.execute(source, variables);
  expect(errors).toHaveLength(1);
  return { message: errors?.[0]?.message, ...errors?.[0]?.extensions };
};

test('a draft shows what accepting it would do, each item with its words, and changes nothing', async () => {
  const contents = await timelessContents(graph.database);
  const exported = await exportText(graph, 'dossier');
  const draft = await save({
    notes: [{ key: 'claim:strikes', score: 0.9, reasons: ['“250 strikes” is a number of strikes.'] }],
  });
  expect(draft).toMatchObject({
    ...{
      title: 'Draft',
      state: 'OPEN',
      revision: 1,
      createdBy: 'tester',
      reviewedBy: 'tester',
      problems: [],
    },
    ...{ decidedBy: null, decidedAt: null, reason: null, document: { id: 'document:paper' } },
    difference: { created: 3, updated: 1, unchanged: 0 },
    changedMeanwhile: [],
  });
  expect(draft.items.map(({ key, state, changes }: any) => [key, state, changes])).toEqual([
    ['actor:coalition', 'PROPOSED', ['name']],
    ['place:syria', 'PROPOSED', ['name', 'kind']],
    ['claim:strikes', 'PROPOSED', expect.arrayContaining(['text', 'subject', 'passages'])],
    ['claim:vehicles', 'PROPOSED', expect.arrayContaining(['text'])],
  ]);
  expect(draft.items[2]).toMatchObject({
    ...{ score: 0.9, reasons: ['“250 strikes” is a number of strikes.'] },
    passages: [{ exact: '250 strikes', start: 24, document: { id: 'document:paper' }, text: { version: 1 } }],
  });
  expect(JSON.parse(draft.items[1].record)).toEqual(dossier().places[0]);
  expect(await timelessContents(graph.database)).toEqual(contents);
  expect(await exportText(graph, 'dossier')).toBe(exported);
  const { search, claims } = await graph.query('{ search(text: "Syria") { snippet } claims { totalCount } }');
  expect([search, claims.totalCount]).toEqual([[], 0]);
});

test('accepting ingests what was not dropped, at once, and closes the draft', async () => {
  const { id } = await save();
  const reviewed = (await graph.query(REVIEW, { id, keep: ['claim:strikes'], drop: ['claim:vehicles'] }))[
    'reviewDraft'
  ];
  expect(reviewed).toMatchObject({ revision: 2, difference: { created: 2, updated: 1, unchanged: 0 } });
  expect(reviewed.items.map(({ state }: any) => state)).toEqual(['PROPOSED', 'PROPOSED', 'KEPT', 'DROPPED']);
  const { acceptDraft } = await graph.query(ACCEPT, { id, reason: 'Right.' });
  expect(acceptDraft).toEqual({ created: 2, updated: 1, unchanged: 0 });
  const { draft } = await graph.query(READ, { id });
  expect(draft).toMatchObject({
    ...{ state: 'ACCEPTED', decidedBy: 'tester', decidedAt: expect.any(String), reason: 'Right.' },
    ...{ problems: [], difference: null, changedMeanwhile: [] },
  });
  const { claims, actor } = await graph.query(
    '{ claims { nodes { id writtenBy passages { start } } } actor(id: "actor:coalition") { name } }',
  );
  expect(claims.nodes).toEqual([{ id: 'claim:strikes', writtenBy: 'tester', passages: [{ start: 24 }] }]);
  expect(actor.name).toBe('The Coalition');
});

test('saved anew, a draft keeps what was said of items that are as they were', async () => {
  const { id } = await save();
  await graph.query(REVIEW, { id, keep: ['claim:strikes', 'claim:vehicles'], drop: ['place:syria'] });
  const changed = {
    ...dossier(),
    claims: [claim('strikes', '250 strikes'), claim('vehicles', 'destroyed 104')],
  };
  const saved = await save({ id, title: 'Better', dossier: changed });
  expect(saved).toMatchObject({ id, title: 'Better', revision: 3 });
  expect(saved.items.map(({ state }: any) => state)).toEqual(['PROPOSED', 'DROPPED', 'KEPT', 'PROPOSED']);
});

test('a draft may have problems, told by its items; it is then accepted not even in part', async () => {
  const wrong = {
    places: [{ id: 'place:a', name: 'A', kind: 'TOWN' }],
    claims: [claim('a', '251 strikes'), claim('b', '250 strikes', { saidBy: ['actor:nobody'] })],
    decisions: [{ claim: 'claim:none', kind: 'RETRACTED', reason: 'None.' }],
  };
  const { id, problems, difference } = await save({ dossier: wrong });
  expect(problems).toHaveLength(3);
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^claim:a\.passages\[0\]\.exact: “251 strikes”.*nearest.*250 strikes/),
      expect.stringMatching(/^claim:b\.saidBy\[0\]: “actor:nobody” is neither/),
      expect.stringMatching(/^decisions\[0\]\.claim: /),
    ]),
  );
  expect(difference).toBeNull();
  const contents = await timelessContents(graph.database);
  expect(await errorOf(ACCEPT, { id })).toMatchObject({ code: 'INVALID_DOSSIER' });
  expect(await timelessContents(graph.database)).toEqual(contents);
  const dropped = await graph.query(REVIEW, { id, drop: ['claim:a', 'claim:b', 'decisions[0]'] });
  expect(dropped['reviewDraft']).toMatchObject({ problems: [], difference: { created: 1 } });
  expect((await graph.query(ACCEPT, { id }))['acceptDraft']).toMatchObject({ created: 1 });
});

test('what others have written meanwhile is shown first', async () => {
  const { id } = await save();
  await ingest(graph.database, {
    places: [{ id: 'place:syria', name: 'Syrian Arab Republic', kind: 'COUNTRY' }],
  });
  expect(await errorOf(ACCEPT, { id })).toMatchObject({
    ...{ code: 'DRAFT_CHANGED', path: 'acceptDraft.id' },
    message: expect.stringContaining('place:syria'),
  });
  const { draft } = await graph.query(READ, { id });
  expect(draft.changedMeanwhile).toEqual([{ id: 'place:syria' }]);
  expect(draft.items[1]).toMatchObject({ key: 'place:syria', changes: ['name'] });
  expect((await graph.query(REVIEW, { id }))['reviewDraft'].changedMeanwhile).toEqual([]);
  expect((await graph.query(ACCEPT, { id }))['acceptDraft']).toMatchObject({ updated: 2 });
});

test('drafts are listed, newest first, by state and document, page by page', async () => {
  const first = await save({ title: 'First' });
  const second = await save({ title: 'Second', dossier: { places: dossier().places } });
  const third = await save({ title: 'Third', document: 'document:other' });
  await graph.query(REJECT, { id: second.id, reason: 'Not ours.' });
  const list = async (given: string) =>
    (
      await graph.query(
        `{ drafts${given} { totalCount nodes { title document { id } } pageInfo { endCursor hasNextPage } } }`,
      )
    )['drafts'];
  const titles = async (given: string) => (await list(given)).nodes.map(({ title }: any) => title);
  expect(await titles('')).toEqual(['Third', 'Second', 'First']);
  expect(await titles('(state: [OPEN])')).toEqual(['Third', 'First']);
  expect(await titles('(state: [REJECTED, ACCEPTED])')).toEqual(['Second']);
  expect(await titles('(document: ["document:paper"])')).toEqual(['First']);
  expect((await list('')).nodes[0].document).toBeNull();
  const { pageInfo } = await list('(first: 2)');
  expect(pageInfo.hasNextPage).toBe(true);
  expect(await titles(`(first: 2, after: "${pageInfo.endCursor}")`)).toEqual(['First']);
  expect([first.state, third.state]).toEqual(['OPEN', 'OPEN']);
  expect((await graph.query(READ, { id: second.id }))['draft']).toMatchObject({
    ...{ state: 'REJECTED', reason: 'Not ours.', decidedBy: 'tester' },
  });
  expect((await graph.query(READ, { id: 'draft:none' }))['draft']).toBeNull();
});

test('the draft that comes with the project can be accepted, each claim with its words', async () => {
  const id = await saveExample(graph.database);
  const { draft } = await graph.query(READ, { id });
  expect(draft).toMatchObject({ state: 'OPEN', problems: [], createdBy: 'claimgraph' });
  expect((await graph.query(ACCEPT, { id }))['acceptDraft']).toMatchObject({ updated: 0, unchanged: 0 });
  const { claims } = await graph.query(
    '{ claims(first: 100) { nodes { passages { exact document { id } } unanchoredPassages { exact } } } }',
  );
  expect(claims.nodes).toHaveLength(9);
  for (const { passages, unanchoredPassages } of claims.nodes)
    expect([passages.length, unanchoredPassages]).toEqual([1, []]);
});
