import { ingest } from '../../../src/write/ingest.js';
import { verify } from '../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../support/database.js';
import { exportText } from '../../support/exports/export-text.js';
import { TestGraph } from '../../support/graph.js';
import { newestWrite } from '../traversal/as-known-then.js';

const ISIS = { scheme: 'wikidata', id: 'Q2429253' };
const OWN = { scheme: 'my-list', id: 'a: 7', url: 'https://example.org/7' };
const dossier = (sameAs: object[] | null) => ({
  actors: [
    { id: 'actor:isis', name: 'ISIS', kind: 'ARMED_GROUP', sameAs },
    { id: 'actor:ucdp-234', name: 'IS', kind: 'ARMED_GROUP', sameAs: [{ scheme: 'ucdp', id: '234' }] },
  ],
  places: [
    { id: 'place:syria', name: 'Syria', kind: 'COUNTRY', sameAs: [{ scheme: 'geonames', id: '163843' }] },
    { id: 'place:iraq', name: 'Iraq', kind: 'COUNTRY' },
  ],
});

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier([ISIS, OWN]));
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
});

const SAME_AS = '{ actor(id: "actor:isis") { sameAs { scheme id url } } }';
const WITH_URLS = [{ ...ISIS, url: 'https://www.wikidata.org/wiki/Q2429253' }, OWN];

test('are given back in their order, with the pages that follow from them', async () => {
  expect((await graph.query(SAME_AS))['actor'].sameAs).toEqual(WITH_URLS);
  const { places } = await graph.query(
    '{ places { nodes { name where: sameAs { page: url __typename } } } }',
  );
  expect(places.nodes).toEqual([
    { name: 'Iraq', where: [] },
    { name: 'Syria', where: [{ page: 'https://www.geonames.org/163843', __typename: 'ExternalId' }] },
  ]);
});

test('given again as they come out, they change nothing; given otherwise, they are revised', async () => {
  expect(await ingest(graph.database, dossier(WITH_URLS))).toMatchObject({ updated: 0, unchanged: 4 });
  const before = await newestWrite(graph);
  expect(await ingest(graph.database, dossier([OWN]))).toMatchObject({ updated: 1 });
  expect((await graph.query(SAME_AS))['actor'].sameAs).toEqual([OWN]);
  const { asOf } = await graph.query(`{ asOf(at: "${before}") ${SAME_AS} }`);
  expect(asOf.actor.sameAs).toEqual(WITH_URLS);
  await ingest(graph.database, dossier(null));
  expect((await graph.query(SAME_AS))['actor'].sameAs).toEqual([]);
});

test('a mutation takes them, and says which is wrong', async () => {
  const mutation = `mutation ($sameAs: [ExternalIdInput!]) {
    ingest(dossier: { actors: [{ id: "actor:isis", name: "ISIS", kind: ARMED_GROUP, sameAs: $sameAs }] }) { updated }
  }`;
  expect(await graph.query(mutation, { sameAs: [ISIS] })).toEqual({ ingest: { updated: 1 } });
  const { errors } = await graph.execute(mutation, { sameAs: [{ scheme: 'wikidata', id: 'ISIS' }] });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_ID',
    path: 'actors[0].sameAs[0].id',
  });
});

const found = async (text: string): Promise<string[]> => {
  const { search } = await graph.query(
    'query ($text: String!) { search(text: $text) { node { id } snippet } }',
    {
      text,
    },
  );
  return search.map(
    ({ node, snippet }: { node: { id: string }; snippet: string }) => `${node.id} ${snippet}`,
  );
};

test('search finds a thing by them, and what it has been merged into', async () => {
  expect(await found('Q2429253')).toEqual(['actor:isis wikidata:**Q2429253**']);
  expect(await found('geonames:163843')).toEqual(['place:syria **geonames**:**163843**']);
  expect(await found('ucdp 234')).toEqual(['actor:ucdp-234 **ucdp**:**234**']);
  await graph.query(
    'mutation { merge(keep: "actor:isis", merge: ["actor:ucdp-234"], reason: "The same.") { id } }',
  );
  expect(await found('ucdp 234')).toEqual(['actor:isis **ucdp**:**234**']);
});

test('a merge leaves to each record its own, as it does with aliases', async () => {
  const { merge } = await graph.query(
    `mutation { merge(keep: "actor:isis", merge: ["actor:ucdp-234"], reason: "The same.") {
       merged { ... on Actor { sameAs { id } } } } }`,
  );
  expect(merge.merged).toEqual([{ sameAs: [{ id: '234' }] }]);
  expect((await graph.query(SAME_AS))['actor'].sameAs).toEqual(WITH_URLS);
});

test('a dossier takes them out and in again', async () => {
  const text = await exportText(graph, 'dossier');
  expect(text).toContain('{"scheme":"wikidata","id":"Q2429253"}');
  await emptyDatabase(graph.database);
  await ingest(graph.database, JSON.parse(text));
  expect(await exportText(graph, 'dossier')).toBe(text);
  expect((await graph.query(SAME_AS))['actor'].sameAs).toEqual(WITH_URLS);
});

test('formats for other programs have them', async () => {
  expect(await exportText(graph, 'ftm')).toContain('"wikidataId":["Q2429253"]');
  expect(await exportText(graph, 'graphml')).toContain('>wikidata:Q2429253; my-list:a: 7<');
  expect(await exportText(graph, 'json-ld')).toContain('"http://www.wikidata.org/entity/Q2429253"');
});

test('whatever two sources call it, one external id makes a candidate of a merge', async () => {
  const osm = { scheme: 'osm', id: 'relation/7' };
  await ingest(graph.database, {
    actors: [{ id: 'actor:caliphate', name: 'The Caliphate', kind: 'ARMED_GROUP', sameAs: [ISIS] }],
    places: [
      { id: 'place:one', name: 'Kobani', kind: 'TOWN', sameAs: [osm] },
      { id: 'place:other', name: 'Ayn al-Arab', kind: 'TOWN', sameAs: [osm] },
    ],
  });
  const { actors, places } = await graph.query(`{
    actors: mergeCandidates(kind: ACTOR, about: ["actor:caliphate"]) { nodes { one { id } other { id } reasons { text } } }
    places: mergeCandidates(kind: PLACE) { nodes { one { id } other { id } reasons { text } } }
  }`);
  expect(actors.nodes).toMatchObject([{ one: { id: 'actor:caliphate' }, other: { id: 'actor:isis' } }]);
  expect(actors.nodes[0].reasons).toContainEqual({ text: 'both are wikidata:Q2429253' });
  expect(places.nodes).toMatchObject([{ one: { id: 'place:one' }, other: { id: 'place:other' } }]);
  expect(places.nodes[0].reasons).toContainEqual({ text: 'both are osm:relation/7' });
});

test('what has been merged into a thing brings its external ids to the matching', async () => {
  await graph.query(
    'mutation { merge(keep: "actor:isis", merge: ["actor:ucdp-234"], reason: "The same.") { id } }',
  );
  await ingest(graph.database, {
    actors: [
      { id: 'actor:other', name: 'Dawla', kind: 'ARMED_GROUP', sameAs: [{ scheme: 'ucdp', id: '234' }] },
    ],
  });
  const { mergeCandidates } = await graph.query(
    '{ mergeCandidates(kind: ACTOR, about: ["actor:other"]) { nodes { one { id } other { id } } } }',
  );
  expect(mergeCandidates.nodes).toEqual([{ one: { id: 'actor:isis' }, other: { id: 'actor:other' } }]);
});
