import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { ingest } from '../../../src/write/ingest.js';
import { ucdpGed } from '../../../src/importers/ucdp-ged/importer.js';
import { verify } from '../../../src/write/verify/verify.js';
import { readMigrations } from '../../../src/neo4j/migrations/migration.js';
import { packagePath } from '../../../src/package-path.js';
import { change } from '../../support/database.js';
import { digestOf } from '../../support/digest.js';
import { TestGraph } from '../../support/graph.js';
import { Tables } from '../../support/importers/importing.js';
import { fixture, read } from '../../support/importers/ucdp-ged/rows.js';

const ROWS = packagePath('test/support/importers/ucdp-ged/rows.csv');
const RELEASE = '24.1';
let graph: TestGraph;
let tables: Tables;

beforeAll(async () => {
  graph = await TestGraph.empty();
  tables = await Tables.create();
});
afterAll(async () => {
  await graph.close();
  await rm(tables.folder, { recursive: true });
});

async function importRows() {
  const settings = { strict: true, release: RELEASE, writer: 'tester' };
  const ending = await tables.importAs(ucdpGed, graph.database, readFileSync(ROWS), settings);
  if (ending.failure !== null) throw ending.failure as Error;
  return ending.summary;
}

/** A row as it was taken in before: said by the offices that it cites, in their report or the record, which relays them. */
function oldDossier(row: (typeof fixture.rows)[number]) {
  const { dossier, record } = read(row, { release: RELEASE });
  const reports = (dossier.documents ?? []).slice(0, -1);
  const offices = [...new Set(reports.flatMap(({ publishers }) => publishers ?? []))];
  const document = reports.length === 1 ? (reports[0]?.id ?? record) : record;
  return Object.assign({}, dossier, {
    documents: dossier.documents?.map((one) =>
      one.id === record ? Object.assign({}, one, { relays: reports.map(({ id }) => id) }) : one,
    ),
    claims: dossier.claims?.map((claim) =>
      claim.basedOn ? Object.assign({}, claim, { basedOn: [], saidBy: offices, document }) : claim,
    ),
  });
}

test('the next import of the same release supersedes what was said by offices that had not said it', async () => {
  for (const row of fixture.rows) await ingest(graph.database, oldDossier(row));
  const { claims: before } = await graph.query(
    '{ claims(filter: { about: ["event:ucdp-ged-900001"] }) { nodes { saidBy { id } relayedBy { id } } } }',
  );
  expect(before.nodes[0].saidBy).toEqual([{ id: 'actor:ucdp-source-Harbour-Observatory' }]);

  const account = await importRows();
  expect(account.rows).toMatchObject({
    created: 0,
    changed: fixture.rows.length,
    unchanged: 0,
    rejected: 0,
  });
  const live = 'MATCH (claim:Claim) WHERE claim.live RETURN DISTINCT claim.saidBy';
  expect(await graph.database.read({ text: live, parameters: {} })).toEqual([[['actor:ucdp']]]);
  const { claim, document } = await graph.query(`{
    claim(id: "claim:ucdp-ged-900001/killed~2") {
      saidBy { id } document { id relays { id } } basedOn { title publishers { name } }
      relayedBy { id } independentOrigins supersedes { id }
      provenance { document { id } actors { name } statedAt { edtf } }
    }
    document(id: "document:ucdp-ged-900001") { relays { id } version }
  }`);
  expect(claim).toMatchObject({
    saidBy: [{ id: 'actor:ucdp' }],
    document: { id: 'document:ucdp-ged-900001', relays: [] },
    basedOn: [
      { title: 'Six fall near the old mole; clashes go on', publishers: [{ name: 'Harbour Observatory' }] },
    ],
    relayedBy: [],
    independentOrigins: 1,
    supersedes: [{ id: 'claim:ucdp-ged-900001/killed' }],
  });
  expect(claim.provenance).toEqual([
    {
      document: { id: 'document:ucdp-ged-900001' },
      actors: [{ name: 'Uppsala Conflict Data Program' }],
      statedAt: null,
    },
    {
      document: { id: expect.stringMatching(/^document:report-harbour-observatory-2016-03-02-/) },
      actors: [{ name: 'Harbour Observatory' }],
      statedAt: { edtf: '2016-03-02' },
    },
  ]);
  expect(document).toEqual({ relays: [], version: RELEASE });
});

test('and once more changes nothing; all is as the records say', async () => {
  const digest = await digestOf(graph.database);
  expect((await importRows()).rows).toMatchObject({ unchanged: fixture.rows.length });
  expect(await digestOf(graph.database)).toBe(digest);
  expect((await verify(graph.database)).differences).toEqual([]);
});

test('what was superseded no more counts among the figures of whole events', async () => {
  const text = 'MATCH (figure:WholeEventFigure) RETURN count(figure), sum(figure.best)';
  const best = fixture.rows.reduce((all, { values }) => all + Number(values['best']), 0);
  expect(await graph.database.read({ text, parameters: {} })).toEqual([[fixture.rows.length, best]]);
});

test('two offices of one row are two origins, two reports of one office are one', async () => {
  const { events } = await graph.query(
    '{ events(filter: { kind: [BATTLE, ATTACK] }) { nodes { id independentOrigins } } }',
  );
  const origins = Object.fromEntries(events.nodes.map((one: any) => [one.id, one.independentOrigins]));
  expect(origins).toEqual({
    'event:ucdp-ged-900001': 1,
    // Harbour Observatory twice, Coast Press once.
    'event:ucdp-ged-900002': 2,
    'event:ucdp-ged-900003': 1,
  });
});

test('a graph from before gets the lists and the labels by the migration', async () => {
  await change(graph.database, 'MATCH (claim:Claim) REMOVE claim.basedOn, claim:WholeEventFigure');
  await change(graph.database, 'MATCH (claim:Claim)-[ground:BASED_ON]->() DELETE ground');
  const migrations = await readMigrations(packagePath('cypher/migrations'));
  const migration = migrations.find(({ name }) => name.includes('grounds'));
  for (const text of migration?.statements ?? []) {
    if (text.includes('IN TRANSACTIONS')) await graph.database.writeInBatches({ text, parameters: {} });
  }
  expect((await verify(graph.database)).differences).toEqual([]);
});
