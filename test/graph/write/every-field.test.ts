import { createHash } from 'node:crypto';
import { DossierInput } from '../../../src/write/dossier-input.js';
import { ingest } from '../../../src/write/ingest.js';
import { senderNamed } from '../../../src/write/sender.js';
import { verify } from '../../../src/write/verify/verify.js';
import type { InputClass } from '../../../src/domain/constraints/input-class.js';
import { inputFields } from '../../../src/domain/constraints/input-fields.js';
import { emptyDatabase } from '../../support/database.js';
import { digestOf } from '../../support/digest.js';
import { exportText } from '../../support/exports/export-text.js';
import { TestGraph } from '../../support/graph.js';
import { timelessContents } from '../exports/timeless-contents.js';
import { everyField } from './every-field.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Plain = Readonly<Record<string, any>>;

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.empty();
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
});

/** The fields of an input, and of inputs within it, that none of these values gives. */
function notGiven(input: InputClass, values: readonly Plain[], path: string): string[] {
  return [...inputFields(input).values()].flatMap(({ name, input: inner, isList }) => {
    const given = values.flatMap((value) => (value[name] === undefined ? [] : [value[name]]));
    if (given.length === 0) return [`${path}.${name}`];
    return inner ? notGiven(inner, isList ? given.flat() : given, `${path}.${name}`) : [];
  });
}

test('the dossier of these tests gives every field: a new one belongs in it', () => {
  expect(notGiven(DossierInput, [everyField()], 'dossier')).toEqual([]);
});

test('every field is accepted, stored, exported as it was given, and the same again', async () => {
  await ingest(graph.database, everyField(), senderNamed('Cem'));
  const digest = await digestOf(graph.database);
  expect(JSON.parse(await exportText(graph, 'dossier'))).toEqual(inOrderOfIds(textsApart(everyField())));
  expect(await ingest(graph.database, everyField())).toMatchObject({ created: 0, updated: 0 });
  expect(await digestOf(graph.database)).toBe(digest);
});

test('a mutation and a file take the same in', async () => {
  await ingest(graph.database, everyField(), senderNamed('tester'));
  const byFile = await timelessContents(graph.database);
  await emptyDatabase(graph.database);
  await graph.query('mutation ($dossier: DossierInput!) { ingest(dossier: $dossier) { created } }', {
    dossier: everyField(),
  });
  expect(await timelessContents(graph.database)).toEqual(byFile);
});

test('every field can be read in the API', async () => {
  await ingest(graph.database, everyField());
  const { actor, place, document, event, effect, weapon, post, derived, merges, mergeRefusals } =
    await graph.query(`{
    actor(id: "actor:army") { id name kind aliases description sameAs { scheme id url } }
    place(id: "place:town") {
      id name kind aliases within { id } location { latitude longitude uncertaintyMeters }
      sameAs { scheme id url }
    }
    document(id: "document:paper") {
      id kind title url language publishedAt { edtf } version publishers { id } relays { id }
      text { content language licence archivedUrl retrievedAt }
      texts { content language licence archivedUrl retrievedAt sha256 version }
    }
    event(id: "event:strike") { id kind title description time { edtf } partOf { id } }
    effect: claim(id: "claim:vehicles") {
      id text subject { id } predicate effect { kind object owner { id } }
      quantity { measure unit low best high qualifier } polarity rank quote saidBy { id } document { id }
      statedAt { edtf } validTime { edtf } scopePlace { id } scopeActor { id } basedOn { id } relayedBy { id }
      namesUsed { node { id } name }
      passages { document { id } exact prefix suffix start end text { version } }
      unanchoredPassages { document { id } exact prefix suffix }
    }
    weapon: claim(id: "claim:drone") {
      weapon decisions { kind rank reason decidedBy }
      assessments { reliability credibility note assessor }
    }
    post: claim(id: "claim:post") { object { id } title supersedes { id } }
    derived: claim(id: "claim:derived") { derivedFrom { id } derivation }
    merges { nodes { kept { id } merged { id } reason decidedBy undoneAt undoneBy } }
    mergeRefusals { nodes { pair { id } covering { id } reason decidedBy undoneAt undoneBy } }
  }`);
  const {
    actors,
    places,
    documents,
    texts,
    events,
    claims,
    decisions,
    assessments,
    merges: joined,
  } = everyField();
  const { latitude, longitude, uncertaintyMeters, ...town } = places[1] as Plain;
  const [wikidata, armies] = (actors[0] as Plain)['sameAs'];
  const [geonames, gazetteer] = town['sameAs'];
  expect(actor).toEqual({
    ...actors[0],
    sameAs: [{ ...wikidata, url: 'https://www.wikidata.org/wiki/Q37726' }, armies],
  });
  expect(plainly(place)).toEqual({
    ...town,
    location: { latitude, longitude, uncertaintyMeters },
    sameAs: [{ ...geonames, url: 'https://www.geonames.org/163843' }, gazetteer],
  });
  const [earlier, newest] = [documents[1]?.text, texts[0]] as [Plain, Plain];
  const given = without('document', newest);
  const inUtc = (one: Plain) => ({ ...one, retrievedAt: new Date(one['retrievedAt']).toISOString() });
  const newestText = inUtc(given);
  expect(plainly(document)).toEqual({
    ...documents[1],
    text: newestText,
    texts: [
      { ...inUtc(earlier), sha256: sha256(earlier['content']), version: 1 },
      { ...newestText, sha256: sha256(newest['content']), version: 2 },
    ],
  });
  expect(plainly(event)).toEqual(events[1]);
  expect(plainly(effect)).toEqual({
    ...claims[0],
    passages: [
      {
        ...{ document: 'document:paper', exact: 'three', prefix: 'They destroyed ', suffix: '. Three.' },
        ...{ start: 15, end: 20, text: { version: 2 } },
      },
    ],
    unanchoredPassages: [{ document: 'document:release', exact: 'Three.', prefix: null, suffix: null }],
  });
  expect(weapon).toEqual({
    weapon: 'drone',
    decisions: decisions.map(ofClaim),
    assessments: assessments.map(ofClaim),
  });
  expect(plainly(post)).toEqual({ object: 'actor:army', title: 'Spokesman', supersedes: ['claim:words'] });
  expect(plainly(derived)).toEqual({ derivedFrom: ['claim:vehicles'], derivation: 'sum of parts' });
  const { keep, merge, reason } = joined[0] as Plain;
  const undone = { decidedBy: 'Ann', undoneAt: expect.any(String), undoneBy: 'Bob' };
  expect(plainly(merges.nodes)).toEqual([{ kept: keep, merged: merge, reason, ...undone }]);
  expect(plainly(mergeRefusals.nodes)).toEqual([
    {
      pair: ['event:campaign', 'event:strike'],
      covering: 'event:campaign',
      reason: 'Another.',
      ...undone,
    },
  ]);
});

/** The same, with all texts in their section: an export has all versions there. */
function textsApart(dossier: ReturnType<typeof everyField>): object {
  const documents = dossier.documents.map((document) => without('text', document));
  const texts = dossier.documents.flatMap(({ id, text }) => (text ? [{ document: id, ...text }] : []));
  return { ...dossier, documents, texts: [...texts, ...dossier.texts] };
}

const without = (field: string, record: object): Plain =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));

/** What is decided of a claim, as the claim itself tells it. */
const ofClaim = (decided: object): object => without('claim', decided);

/** What refers to something as only its id, and a time as its text. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (only && entries.length === 1 && ['id', 'edtf'].includes(only[0])) return only[1];
  return Object.fromEntries(entries.map(([name, inner]) => [name, plainly(inner)]));
}

function inOrderOfIds(dossier: object): object {
  const idOf = (record: Plain): string => String(record['id'] ?? '');
  return Object.fromEntries(
    Object.entries(dossier as Readonly<Record<string, Plain[]>>).map(([section, records]) => [
      section,
      records.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : idOf(one) > idOf(other) ? 1 : 0)),
    ]),
  );
}
