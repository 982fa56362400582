import { graphql } from 'graphql';
import { UserError } from '../../../src/errors/user-error.js';
import { buildClaimgraphSchema } from '../../../src/api/schema.js';
import { TestGraph } from '../../support/graph.js';
import { smallDossier } from '../write/small-dossier.js';

const INGEST =
  'mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created updated unchanged } }';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});
afterAll(() => graph.close());

test('takes in a dossier, and says what became of it', async () => {
  const dossier = smallDossier();
  expect(await graph.query(INGEST, { dossier })).toEqual({
    ingest: { created: 16, updated: 0, unchanged: 0 },
  });
  expect(await graph.query(INGEST, { dossier })).toEqual({
    ingest: { created: 0, updated: 0, unchanged: 16 },
  });
  expect(
    await graph.query('{ event(id: "event:strike") { perpetrators { id } time { edtf } partOf { id } } }'),
  ).toEqual({
    event: {
      perpetrators: [{ id: 'actor:army' }],
      time: { edtf: '2019-03-17' },
      partOf: { id: 'event:campaign' },
    },
  });
});

test('takes in a dossier that is written into the question', async () => {
  const question = `mutation { ingest(dossier: { actors: [{ id: "actor:new", name: "New", kind: MEDIA, aliases: [] }] }) { created } }`;
  expect(await graph.query(question)).toEqual({ ingest: { created: 1 } });
});

test('reports all problems, with paths that begin at the section', async () => {
  const dossier = {
    actors: [{ id: 'actor:b', name: ' ', kind: 'MEDIA' }],
    events: [{ id: 'event:b', kind: 'STRIKE', title: 'B', partOf: 'event:campain' }],
  };
  const { errors } = await graph.execute(INGEST, { dossier });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_DOSSIER',
    problems: [
      { code: 'INVALID_ARGUMENT', path: 'actors[0].name' },
      { code: 'UNKNOWN_ID', path: 'events[0].partOf' },
    ],
  });
  expect(await graph.query('{ actor(id: "actor:army") { name } }')).toEqual({ actor: { name: 'Army' } });
});

test('an impossible day is refused before anything is done', async () => {
  const dossier = { events: [{ id: 'event:c', kind: 'STRIKE', title: 'C', time: '2019-02-30' }] };
  const { errors } = await graph.execute(INGEST, { dossier });
  expect(errors?.[0]?.message).toContain('2019-02-30 is not in the calendar');
});

test('asks first whether the sender may write', async () => {
  const refusal = UserError.of({
    code: 'READ_ONLY',
    path: 'ingest',
    message: 'Read-only.',
    hint: 'Set a token.',
  });
  const contextValue = {
    database: graph.database,
    identity: {
      writer: null,
      requireWriter: () => {
        throw refusal;
      },
    },
  };
  const before = graph.database.statements;
  const { errors } = await graphql({
    schema: await buildClaimgraphSchema(),
    source: INGEST,
    variableValues: { dossier: smallDossier() },
    contextValue,
  });
  expect(errors?.[0]?.extensions['code']).toBe('READ_ONLY');
  expect(graph.database.statements).toBe(before);
});
