import { ingest } from '../../../../src/write/ingest.js';
import { readDossierFile } from '../../../../src/write/read-dossier-file.js';
import { packagePath } from '../../../../src/package-path.js';
import { TestGraph } from '../../../support/graph.js';
import { plain } from '../../../support/operations/plain.js';

type List = 'events' | 'claims' | 'actors' | 'places' | 'documents';
type Row = readonly [filter: object, matching: string];

const INPUTS: Readonly<Record<List, string>> = {
  events: 'EventFilter',
  claims: 'ClaimFilter',
  actors: 'ActorFilter',
  places: 'PlaceFilter',
  documents: 'DocumentFilter',
};

let graph: TestGraph;
const all = {} as Record<List, readonly string[]>;

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(
    graph.database,
    await readDossierFile(packagePath('test/graph/query/filter/truth-table.yaml')),
  );
  for (const list of Object.keys(INPUTS) as List[]) all[list] = await found(list, {});
});

afterAll(() => graph.close());

const names = (list: List, answer: any): string[] =>
  answer[list].nodes.map(({ id }: { id: string }) => id.slice(id.indexOf(':') + 1)).sort();

async function found(list: List, filter: object): Promise<string[]> {
  const question = `query ($filter: ${INPUTS[list]}) { ${list}(filter: $filter) { nodes { id } } }`;
  return names(list, await graph.query(question, { filter }));
}

/** As it is, and where it may stand in a larger filter; then whether what is found must be what matches. */
const PLACINGS: Readonly<Record<string, readonly [(filter: object) => object, boolean]>> = {
  alone: [(filter) => filter, true],
  'inside and, or': [(filter) => ({ and: [{ or: [{ text: 'nowhere' }, { and: [filter] }] }, {}] }), true],
  'inside not': [(filter) => ({ not: filter }), false],
  'inside not or not': [(filter) => ({ not: { or: [{ not: filter }] } }), true],
};

/** One request asks for every placing, and once as of now. */
async function expectTruth(list: List, filter: object, matching: string): Promise<void> {
  const expected = matching.split(' ').filter(Boolean).sort();
  const rest = all[list].filter((name) => !expected.includes(name));
  for (const name of expected) expect(all[list]).toContain(name);
  const placings = Object.entries(PLACINGS);
  const declared = placings.map((_, index) => `$f${index}: ${INPUTS[list]}`).join(', ');
  const fields = placings.map(
    (_, index) => `f${index}: ${list}(filter: $f${index}) { totalCount nodes { id } }`,
  );
  const answer = await graph.query(
    `query (${declared}) { ${fields.join(' ')} asOf(at: "2999-01-01T00:00:00Z") { ${fields.slice(0, 1).join(' ')} } }`,
    Object.fromEntries(placings.map(([, [place]], index) => [`f${index}`, place(filter)])),
  );
  placings.forEach(([placing, [, holds]], index) => {
    for (const when of index === 0 ? [answer, plain(answer['asOf'])] : [answer]) {
      const page = { [list]: when[`f${index}`] };
      expect([placing, names(list, page)]).toEqual([placing, holds ? expected : rest]);
      expect(page[list].totalCount).toBe((holds ? expected : rest).length);
    }
  });
}

const EVENTS: readonly Row[] = [
  [{ kind: ['STRIKE', 'OTHER'] }, 'strike unknown bare'],
  [{ kind: [] }, ''],
  [{ kind: null }, 'strike battle attack campaign unknown bare'],
  [{ during: '2020-03-10' }, 'strike battle attack campaign unknown'],
  [{ during: '2020-03-10', match: 'POSSIBLE' }, 'strike battle attack campaign unknown'],
  [{ during: '2020-03-10', match: 'DEFINITE' }, 'strike'],
  [{ during: '2020-03', match: 'DEFINITE' }, 'strike battle'],
  [{ during: '2020-03-01/..', match: 'DEFINITE' }, 'strike battle campaign'],
  [{ during: '../..', match: 'DEFINITE' }, 'strike battle campaign unknown'],
  [{ during: '2020-04' }, 'campaign unknown'],
  [{ during: '../2020-03-04' }, 'battle unknown'],
  [{ during: '2020-03-1X' }, 'strike battle attack campaign unknown'],
  [{ during: '2019?' }, 'unknown'],
  [{ without: ['PERPETRATOR'] }, 'campaign unknown bare'],
  [{ without: ['TARGET'] }, 'battle attack unknown bare'],
  [{ without: ['PLACE'] }, 'unknown bare'],
  [{ without: ['TIME'] }, 'bare'],
  [{ without: ['PERPETRATOR', 'TARGET', 'TIME'] }, 'bare'],
  [{ without: ['TARGET'], by: ['actor:state'] }, 'attack'],
  [{ without: [] }, 'strike battle attack campaign unknown bare'],
  [{ by: ['actor:army'] }, 'strike attack'],
  [{ by: ['actor:state'] }, 'strike attack'],
  [{ by: ['actor:unit', 'actor:band'] }, 'attack battle'],
  [{ by: ['actor:speaker'] }, ''],
  [{ by: [] }, ''],
  [{ on: ['actor:band'] }, 'strike'],
  [{ on: ['actor:state'] }, 'campaign'],
  [{ involving: ['actor:unit'] }, 'attack campaign'],
  [{ involving: ['actor:army'] }, 'strike'],
  [{ at: ['place:village'] }, 'strike'],
  [{ at: ['place:land'] }, 'strike battle attack'],
  [{ at: ['place:town'], match: 'DEFINITE' }, 'strike battle'],
  [{ at: ['place:village'], match: 'POSSIBLE' }, 'strike battle attack'],
  [{ at: ['place:far', 'place:village'] }, 'strike campaign'],
  [{ boundingBox: [36.9, 35.9, 37.1, 36.1] }, 'strike battle'],
  [{ boundingBox: [37.0005, 36.0005, 37.1, 36.1] }, 'strike'],
  [{ boundingBox: [179, -11, -179, -9] }, 'campaign'],
  [{ boundingBox: [37, 36, 37, 36], kind: ['STRIKE'] }, ''],
  [{ saidBy: ['actor:band'] }, 'strike battle attack'],
  [{ saidBy: ['actor:speaker', 'actor:state'] }, 'strike attack campaign'],
  [{ text: 'village' }, 'strike'],
  [{ text: 'dawn ROCKETS' }, 'strike'],
  [{ text: '"the band"' }, 'strike battle attack'],
  [{ text: 'battle died' }, 'battle'],
  [{ text: 'bomb*' }, 'campaign'],
  [{ text: 'bomb' }, ''],
  [{ text: '"twelve of ours"' }, 'battle'],
  [{ text: 'looked' }, 'battle'],
  [{ kind: ['STRIKE', 'BATTLE'], by: ['actor:band'], text: 'town' }, 'battle'],
  [{ by: ['actor:state'], at: ['place:village'], saidBy: ['actor:band'], during: '2020-03-10' }, 'strike'],
  [{ or: [] }, ''],
  [{ and: [] }, 'strike battle attack campaign unknown bare'],
  [{ or: [{ text: 'bombed' }, { text: 'dawn' }] }, 'strike campaign'],
  [{ or: [{ by: ['actor:unit'] }, { on: ['actor:unit'] }], not: { kind: ['ATTACK'] } }, 'campaign'],
];

const CLAIMS: readonly Row[] = [
  [{ saidBy: ['actor:state'] }, 'attack-by attack-at'],
  [{ saidBy: [] }, ''],
  [{ about: ['event:strike'] }, 'strike-by strike-on strike-at'],
  [{ about: ['actor:army', 'event:campaign'] }, 'army campaign-on campaign-at campaign-strikes'],
  [{ about: ['place:land'] }, ''],
  [{ about: [] }, ''],
  [{ document: ['document:quiet'] }, 'campaign-on campaign-at campaign-strikes'],
  [{ measure: ['killed', 'nothing'] }, 'battle-killed'],
  [{ measure: ['killed', 'strikes'] }, 'battle-killed campaign-strikes'],
  [{ rank: ['PREFERRED', 'DEPRECATED'] }, 'battle-by battle-saw'],
  [{ statedDuring: '2020-05-01' }, 'army unit strike-by'],
  [{ statedDuring: '2020-05-02/2020-06-30' }, 'strike-by battle-by'],
  [{ text: 'twelve ours' }, 'battle-killed'],
  [{ text: '"the band"' }, 'strike-on battle-by attack-denied'],
  [{ text: 'part arm*' }, 'army unit'],
  [{ saidBy: ['actor:speaker'], text: 'part', about: ['actor:unit'] }, 'unit'],
  [
    { or: [{ measure: ['killed'] }, { document: ['document:open'] }] },
    'battle-killed attack-by attack-at attack-denied',
  ],
];

const ACTORS: readonly Row[] = [
  [{ kind: ['PERSON', 'MILITARY_UNIT'] }, 'speaker unit'],
  [{ name: 'ALPHA' }, 'state'],
  [{ name: 'pal eva' }, 'speaker'],
  [{ name: 'band of mara' }, 'band'],
  [{ name: 'Band of Marʿa' }, 'band'],
  [{ name: 'Al Bandu' }, 'band'],
  [{ name: 'HillFighters' }, 'band'],
  [{ name: 'Band' }, ''],
  [{ partOf: ['actor:state'] }, 'state army unit'],
  [{ partOf: ['actor:unit', 'actor:band'] }, 'unit band'],
  [{ text: 'plain' }, 'state army'],
  [{ text: 'army plain' }, 'army'],
  [{ text: 'hill mara' }, 'band'],
  [{ partOf: ['actor:state'], kind: ['ARMED_FORCES'], text: 'barracks' }, 'army'],
];

const PLACES: readonly Row[] = [
  [{ kind: ['TOWN', 'SITE'] }, 'town far'],
  [{ name: 'tall al burj' }, 'town'],
  [{ name: 'TELL BURJ' }, 'town'],
  [{ name: 'Burj' }, ''],
  [{ within: ['place:town'] }, 'town village'],
  [{ within: ['place:land', 'place:far'] }, 'land town village far'],
  [{ near: { latitude: 36, longitude: 37, radiusMeters: 100 } }, 'town'],
  [{ near: { latitude: 36, longitude: 37, radiusMeters: 200 } }, 'town village'],
  [{ near: { latitude: -10, longitude: -179.9999, radiusMeters: 50 } }, 'far'],
  [{ near: { latitude: 0, longitude: 0, radiusMeters: 20_100_000 } }, 'town village far'],
  [{ boundingBox: [37, 36, 37, 36] }, 'town'],
  [{ boundingBox: [36.5, 35.5, 37.5, 36.5] }, 'town village'],
  [{ boundingBox: [179.9, -10.1, -179.9, -9.9] }, 'far'],
  [{ boundingBox: [-180, -90, 180, 90] }, 'town village far'],
  [{ text: 'burj' }, 'town'],
  [{ text: 'tell tall' }, 'town'],
  [{ near: { latitude: 36, longitude: 37, radiusMeters: 500 }, kind: ['VILLAGE'] }, 'village'],
];

const DOCUMENTS: readonly Row[] = [
  [{ kind: ['REPORT'] }, 'quiet open'],
  [{ publisher: ['actor:band'] }, 'news'],
  [{ publisher: ['actor:army', 'actor:speaker'] }, 'news statement'],
  [{ publishedDuring: '2020-05' }, 'news'],
  [{ publishedDuring: '2020-06-15/..' }, 'statement open'],
  [{ text: 'news' }, 'news open'],
  [{ text: 'etat' }, ''],
  [{ text: 'letat declare' }, 'statement'],
  [{ text: 'news plain', kind: ['NEWS_ARTICLE'] }, 'news'],
];

test.each(EVENTS)('events: %j are %s', (filter, matching) => expectTruth('events', filter, matching));
test.each(CLAIMS)('claims: %j are %s', (filter, matching) => expectTruth('claims', filter, matching));
test.each(ACTORS)('actors: %j are %s', (filter, matching) => expectTruth('actors', filter, matching));
test.each(PLACES)('places: %j are %s', (filter, matching) => expectTruth('places', filter, matching));
test.each(DOCUMENTS)('documents: %j are %s', (filter, matching) =>
  expectTruth('documents', filter, matching),
);

test.each([
  ['events', { text: '' }, 'INVALID_ARGUMENT', 'text'],
  ['events', { or: [{ text: '***' }] }, 'INVALID_ARGUMENT', 'or[0].text'],
  ['events', { not: { by: ['actor:stat'] } }, 'UNKNOWN_ID', 'not.by[0]'],
  ['events', { at: ['actor:state'] }, 'WRONG_KIND', 'at[0]'],
  ['claims', { about: ['document:news'] }, 'WRONG_KIND', 'about[0]'],
  ['claims', { about: ['Event 1'] }, 'INVALID_ID', 'about[0]'],
  ['claims', { and: [{}, { includeRetracted: true }] }, 'INVALID_ARGUMENT', 'and[1].includeRetracted'],
  ['claims', { not: { includeRetracted: false } }, 'INVALID_ARGUMENT', 'not.includeRetracted'],
  ['actors', { name: ' ’ ' }, 'INVALID_ARGUMENT', 'name'],
  ['places', { near: { latitude: 91, longitude: 0, radiusMeters: 1 } }, 'INVALID_NUMBER', 'near.latitude'],
  ['places', { near: { latitude: 0, longitude: -181, radiusMeters: 1 } }, 'INVALID_NUMBER', 'near.longitude'],
  ['places', { near: { latitude: 0, longitude: 0, radiusMeters: 0 } }, 'INVALID_NUMBER', 'near.radiusMeters'],
  ['places', { boundingBox: [1, 2, 3] }, 'INVALID_NUMBER', 'boundingBox'],
  ['events', { boundingBox: [0, 10, 10, 0] }, 'INVALID_NUMBER', 'boundingBox'],
  ['events', { not: { boundingBox: [0, 0, 181, 10] } }, 'INVALID_NUMBER', 'not.boundingBox'],
  ['events', { match: 'DEFINITE' }, 'INVALID_ARGUMENT', 'match'],
  ['events', { match: 'POSSIBLE', and: [{ during: '2020' }] }, 'INVALID_ARGUMENT', 'match'],
  [
    'events',
    { during: '2020', or: [{}, { not: { match: 'DEFINITE' } }] },
    'INVALID_ARGUMENT',
    'or[1].not.match',
  ],
  ['documents', { publisher: ['actor:bandd'] }, 'UNKNOWN_ID', 'publisher[0]'],
] as const)('%s: %j is refused with %s at %s', async (list, filter, code, path) => {
  const question = `query ($filter: ${INPUTS[list]}) { list: ${list}(filter: $filter) { nodes { id } } }`;
  const { errors } = await graph.execute(question, { filter });
  expect(errors?.[0]?.extensions).toMatchObject({
    code,
    path: `list.filter.${path}`,
    hint: expect.any(String),
  });
});

test('retracted claims are there only where the top of the filter asks for them, also below', async () => {
  await graph.query('mutation { retractClaim(id: "claim:battle-killed", reason: "Wrong.") { id } }');
  expect(await found('claims', { measure: ['killed'] })).toEqual([]);
  expect(await found('claims', { measure: ['killed'], includeRetracted: true })).toEqual(['battle-killed']);
  expect(await found('claims', { measure: ['killed'], includeRetracted: false })).toEqual([]);
  expect(await found('events', { text: 'twelve' })).toEqual([]);
  const { event } = await graph.query(
    '{ event(id: "event:battle") { claims(filter: { text: "twelve", includeRetracted: true }) { nodes { id } } } }',
  );
  expect(event.claims.nodes).toEqual([{ id: 'claim:battle-killed' }]);
});
