import { UserError } from '../../../../src/errors/user-error.js';
import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../../support/database.js';
import { exportText } from '../../../support/exports/export-text.js';
import { TestGraph } from '../../../support/graph.js';
import { timelessContents } from '../../exports/timeless-contents.js';
const GROUNDED = 'claim:set-a-1/killed';

const record = (id: string, relays: string[] = []) => ({
  ...{ id, kind: 'DATASET_RECORD', title: id, publishers: ['actor:centre'], relays },
});
const killed = (id: string, event: string, best: number) => ({
  ...{ id, text: `Killed: ${best}.`, subject: event, predicate: 'MEASURED' },
  quantity: { measure: 'killed', best },
});

/**
 * One strike release on Mosul, Kisik and Raqqa, which the records of three rows cite; and an event of which two data sets
 * have what they say from reports, of which they share one.
 */
const DOSSIER = {
  actors: [
    { id: 'actor:centre', name: 'Centre', kind: 'ORGANIZATION' },
    { id: 'actor:command', name: 'Command', kind: 'ARMED_FORCES' },
    { id: 'actor:observatory', name: 'Observatory', kind: 'ORGANIZATION' },
    { id: 'actor:agency', name: 'Agency', kind: 'MEDIA' },
    { id: 'actor:institute', name: 'Institute', kind: 'ORGANIZATION' },
  ],
  documents: [
    { id: 'document:release', kind: 'PRESS_RELEASE', title: 'Release', publishers: ['actor:command'] },
    ...['mosul', 'kisik', 'raqqa'].map((place) => record(`document:strikes-${place}`, ['document:release'])),
    { id: 'document:paper', kind: 'NEWS_ARTICLE', title: 'Paper', relays: ['document:release'] },
    {
      ...{ id: 'document:shared', kind: 'REPORT', title: 'Shared', publishedAt: '2016-03-01' },
      publishers: ['actor:observatory'],
    },
    { id: 'document:wire', kind: 'REPORT', title: 'Wire', publishers: ['actor:agency'] },
    { id: 'document:digest', kind: 'REPORT', title: 'Digest' },
    record('document:set-a-1'),
    record('document:set-b-1'),
  ],
  events: ['mosul', 'kisik', 'shelling'].map((slug) => ({
    ...{ id: `event:${slug}`, kind: 'STRIKE', title: slug, time: '2016-03-01' },
  })),
  claims: [
    ...['mosul', 'kisik'].map((place) => ({
      ...killed(`claim:strikes-${place}/killed`, `event:${place}`, 3),
      ...{ saidBy: ['actor:command'], document: 'document:release' },
    })),
    {
      ...killed('claim:strikes-mosul/wounded', 'event:mosul', 4),
      quantity: { measure: 'wounded', best: 4 },
      ...{ saidBy: ['actor:command'], document: 'document:release', relayedBy: ['document:digest'] },
    },
    {
      ...killed('claim:strikes-mosul/captured', 'event:mosul', 1),
      quantity: { measure: 'captured', best: 1 },
      ...{ saidBy: ['actor:command'], document: 'document:release', relayedBy: [] },
    },
    {
      ...killed(GROUNDED, 'event:shelling', 5),
      ...{ saidBy: ['actor:centre'], document: 'document:set-a-1' },
      basedOn: ['document:shared', 'document:wire'],
    },
    {
      ...killed('claim:set-b-1/killed', 'event:shelling', 5),
      ...{ saidBy: ['actor:institute'], document: 'document:set-b-1', basedOn: ['document:shared'] },
    },
  ],
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, DOSSIER);
});
afterAll(() => graph.close());

/** The problems that a dossier ends in. */
async function faultsOf(dossier: object): Promise<UserError['problems']> {
  const failure: unknown = await ingest(graph.database, dossier).catch((thrown: unknown) => thrown);
  if (failure instanceof UserError) return failure.problems;
  throw new Error('The dossier was taken in.');
}

const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id).sort();

test('a claim of a document that many rows cite is passed on by the record of its own row, and by what is no record', async () => {
  const { claims } = await graph.query(
    '{ claims(filter: { document: ["document:release"] }) { nodes { id relayedBy { id } provenance { document { id } } } } }',
  );
  const relaying = Object.fromEntries(claims.nodes.map((one: any) => [one.id, ids(one.relayedBy)]));
  expect(relaying).toEqual({
    'claim:strikes-mosul/killed': ['document:paper', 'document:strikes-mosul'],
    'claim:strikes-kisik/killed': ['document:paper', 'document:strikes-kisik'],
    // Said of these themselves, if only that nothing passes it on.
    'claim:strikes-mosul/wounded': ['document:digest'],
    'claim:strikes-mosul/captured': [],
  });
  for (const { provenance, relayedBy } of claims.nodes)
    expect(ids(provenance.map(({ document }: any) => document))).toEqual(
      [...ids(relayedBy), 'document:release'].sort(),
    );
});

test('an estimate leads to what it is based on; two data sets on one report are one origin', async () => {
  const { claim } = await graph.query(
    `{ claim(id: "${GROUNDED}") { basedOn { id } provenance { document { id } actors { id } statedAt { edtf } } independentOrigins } }`,
  );
  expect(ids(claim.basedOn)).toEqual(['document:shared', 'document:wire']);
  const [own, ...grounds] = claim.provenance;
  expect(own).toEqual({
    ...{ document: { id: 'document:set-a-1' }, actors: [{ id: 'actor:centre' }], statedAt: null },
  });
  expect(grounds).toEqual(
    expect.arrayContaining([
      {
        document: { id: 'document:shared' },
        actors: [{ id: 'actor:observatory' }],
        statedAt: { edtf: '2016-03-01' },
      },
      { document: { id: 'document:wire' }, actors: [{ id: 'actor:agency' }], statedAt: null },
    ]),
  );
  // Two makers, three times a report, two offices.
  expect(claim.independentOrigins).toBe(2);
  const { event } = await graph.query('{ event(id: "event:shelling") { independentOrigins } }');
  expect(event.independentOrigins).toBe(2);
});

test('as of before it was recorded, a claim is based on nothing; all is as the records say', async () => {
  const { asOf } = await graph.query(
    `{ asOf(at: "2020-01-01T00:00:00Z") { claim(id: "${GROUNDED}") { id } } }`,
  );
  expect(asOf.claim).toBeNull();
  const now = new Date().toISOString();
  const { then } = await graph.query(
    `{ then: asOf(at: "${now}") { claim(id: "claim:strikes-mosul/killed") { relayedBy { id } } other: claim(id: "${GROUNDED}") { basedOn { id } } } }`,
  );
  expect([ids(then.claim.relayedBy), ids(then.other.basedOn)].flat().map((id) => id.split('@')[0])).toEqual([
    ...['document:paper', 'document:strikes-mosul', 'document:shared', 'document:wire'],
  ]);
  expect((await verify(graph.database)).differences).toEqual([]);
});

test('a document that is merged into another stands for it as grounds', async () => {
  await ingest(graph.database, {
    merges: [{ keep: 'document:wire', merge: ['document:shared'], reason: 'One report.' }],
  });
  const { event } = await graph.query(
    `{ event(id: "event:shelling") { independentOrigins claims { nodes { basedOn { id } } } } }`,
  );
  expect(event.claims.nodes.map((one: any) => ids(one.basedOn))).toEqual([
    ['document:wire'],
    ['document:wire'],
  ]);
  expect(event.independentOrigins).toBe(1);
  expect((await verify(graph.database)).differences).toEqual([]);
  await ingest(graph.database, {
    merges: [
      {
        keep: 'document:wire',
        merge: ['document:shared'],
        reason: 'One report.',
        undone: true,
        undoneBy: 'tester',
      },
    ],
  });
  expect((await verify(graph.database)).differences).toEqual([]);
});

test('exports tell both', async () => {
  const lines = (await exportText(graph, 'ftm'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const documentation = lines.find(
    ({ properties }) => properties.recordId?.includes(GROUNDED) && properties.proof,
  );
  expect(documentation.properties.proof).toHaveLength(2);

  const { '@graph': nodes } = JSON.parse(await exportText(graph, 'json-ld'));
  const node = (id: string) => nodes.find((one: any) => one['@id'] === id);
  expect(node(GROUNDED).wasDerivedFrom.sort()).toEqual(['document:shared', 'document:wire']);
  expect(node('claim:strikes-mosul/wounded').relayedBy).toEqual(['document:digest']);

  const [header = '', ...rows] = (await exportText(graph, 'csv')).split('\r\n');
  const column = header.split(',').indexOf('based_on_ids');
  const row = rows.find((one) => one.startsWith('event:shelling,'));
  expect(row?.split(',')[column]?.split('; ').sort()).toEqual(['document:shared', 'document:wire']);

  const { features } = JSON.parse(await exportText(graph, 'geojson'));
  const feature = features.find(({ properties }: any) => properties.event === 'event:shelling');
  expect(ids(feature.properties.basedOn)).toEqual(['document:shared', 'document:wire']);

  const { elements } = JSON.parse(await exportText(graph, 'cytoscape'));
  const drawn = elements.edges.filter(({ data }: any) => data.type === 'BASED_ON');
  expect(drawn.map(({ data }: any) => data.target).sort()).toEqual(['document:shared', 'document:wire']);
});

test('a dossier gives the same graph again, an empty relayedBy included', async () => {
  const before = await timelessContents(graph.database);
  const text = await exportText(graph, 'dossier');
  expect(JSON.parse(text).claims.find(({ id }: any) => id.endsWith('/captured'))).toMatchObject({
    relayedBy: [],
  });
  await emptyDatabase(graph.database);
  await ingest(graph.database, JSON.parse(text));
  expect(await timelessContents(graph.database)).toEqual(before);
  expect(await ingest(graph.database, DOSSIER)).toMatchObject({ created: 0, updated: 0 });
});

test('what cannot be is refused, with its path', async () => {
  const claim = (changes: object) => ({ claims: [{ ...DOSSIER.claims[0], id: 'claim:new', ...changes }] });
  const faults = (changes: object) => faultsOf(claim(changes));
  expect(await faults({ basedOn: ['document:release'] })).toMatchObject([
    { path: 'claims[0].basedOn[0]', code: 'INVALID_ARGUMENT' },
  ]);
  expect(await faults({ relayedBy: ['document:paper', 'document:release'] })).toMatchObject([
    { path: 'claims[0].relayedBy[1]', code: 'INVALID_ARGUMENT' },
  ]);
  expect(await faults({ basedOn: ['document:nobody'] })).toMatchObject([
    { path: 'claims[0].basedOn[0]', code: 'UNKNOWN_ID' },
  ]);
  expect(await faults({ basedOn: ['actor:centre'] })).toMatchObject([
    { path: 'claims[0].basedOn[0]', code: 'WRONG_KIND' },
  ]);
  const changed = { claims: [{ ...DOSSIER.claims[0], relayedBy: [] }] };
  expect(await faultsOf(changed)).toMatchObject([{ code: 'IMMUTABLE_CLAIM' }]);
});
