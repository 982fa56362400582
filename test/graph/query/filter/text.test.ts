import { ingest } from '../../../../src/write/ingest.js';
import { MAX_FULL_TEXT_HITS } from '../../../../src/query/text/full-text-ids.js';
import { TestGraph } from '../../../support/graph.js';
import { plain } from '../../../support/operations/plain.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.ofArticle();
});

afterAll(() => graph.close());

const newest = async (): Promise<string> => {
  const text = 'MATCH (ledger:Ledger) RETURN ledger.recordedAt.epochMillis';
  const [[milliseconds]] = (await graph.database.read({ text, parameters: {} })) as [[number]];
  return new Date(milliseconds).toISOString();
};

const ids = (page: { nodes: { id: string }[] }): string[] => page.nodes.map(({ id }) => id);

test('words in a title, a description and a claim come together, by one statement that starts at the index', async () => {
  const { events } = await graph.query(
    '{ events(filter: { text: "royal fighters" }) { totalCount nodes { id } } }',
  );
  expect(events).toEqual({ totalCount: 1, nodes: [{ id: 'event:raf-2019-03-18' }] });
  expect(graph.statements).toHaveLength(1);
  expect(graph.statements[0]?.text).toContain('db.index.fulltext.queryNodes');
});

test('the same text finds the same below, where no index is asked', async () => {
  const { actor, place, event, document } = await graph.query(`{
    actor(id: "actor:raf") {
      events(filter: { text: "royal fighters" }) { totalCount nodes { id } }
      claims(filter: { text: "buildings" }) { nodes { id } }
    }
    place(id: "place:syria") { events(filter: { not: { text: "stronghold" } }) { nodes { id } } }
    event(id: "event:oir-2019-03-10") { parts(filter: { text: "iraq" }) { nodes { id } } }
    document(id: "document:article") { claims(filter: { text: "\\"last stronghold\\"" }) { totalCount } }
  }`);
  expect(actor.events).toEqual({ totalCount: 1, nodes: [{ id: 'event:raf-2019-03-18' }] });
  expect(ids(actor.claims)).toEqual(['claim:raf-2019-03-17-2-buildings']);
  expect(ids(place.events)).not.toContain('event:isis-last-bastion');
  expect(ids(place.events)).toContain('event:oir-syria-2019-03-10');
  expect(ids(event.parts)).toEqual(['event:oir-iraq-2019-03-10']);
  expect(document.claims.totalCount).toBe(3);
  for (const { text } of graph.statements) expect(text).not.toContain('queryNodes');
});

test('what is counted by a filter’s text is what it lists', async () => {
  const { events, timeline, eventFacets } = await graph.query(`{
    events(filter: { text: "\\"royal air force\\"" }) { totalCount }
    timeline(filter: { text: "\\"royal air force\\"" }, interval: YEAR) { events }
    eventFacets(filter: { text: "\\"royal air force\\"" }, by: KIND) { value count }
  }`);
  expect(events.totalCount).toBe(3);
  expect(timeline).toEqual([{ events: 3 }]);
  expect(eventFacets).toEqual([{ value: 'STRIKE', count: 3 }]);
});

test('a word is found in the moment in which it has been written', async () => {
  for (let index = 0; index < 5; index += 1) {
    const id = `place:new-${index}`;
    await ingest(graph.database, { places: [{ id, name: `Freshly Written ${index}`, kind: 'SITE' }] });
    const { places } = await graph.query(`{ places(filter: { text: "freshly ${index}" }) { nodes { id } } }`);
    expect(ids(places)).toEqual([id]);
  }
});

test('as of an instant, a record is looked at as it then was', async () => {
  const event = { id: 'event:revised', kind: 'OTHER', description: 'Convoy seen.' };
  await ingest(graph.database, { events: [{ ...event, title: 'Ambush near Hajin' }] });
  const first = await newest();
  await ingest(graph.database, { events: [{ ...event, title: 'Roadside bomb' }] });
  const asked = async (text: string, at?: string) => {
    const question = `{ events(filter: { text: "${text}" }) { nodes { id title } totalCount } }`;
    return (await (at ? graph.queryAsOf(at, question) : graph.query(question)))['events'];
  };
  const none = { nodes: [], totalCount: 0 };
  const found = (title: string) => ({ nodes: [{ id: event.id, title }], totalCount: 1 });

  expect(await asked('ambush convoy', first)).toEqual(found('Ambush near Hajin'));
  expect(await asked('roadside', first)).toEqual(none);
  expect(await asked('ambush')).toEqual(none);
  expect(await asked('roadside convoy')).toEqual(found('Roadside bomb'));
  expect(await asked('roadside convoy', await newest())).toEqual(found('Roadside bomb'));
});

test('as of an instant, a name is the one that it then was', async () => {
  const actor = { id: 'actor:renamed', kind: 'ARMED_GROUP' };
  await ingest(graph.database, { actors: [{ ...actor, name: 'Jabhat an-Nuṣra', aliases: ['Nusra'] }] });
  const first = await newest();
  await ingest(graph.database, { actors: [{ ...actor, name: 'Jabhat Fateh al-Sham', aliases: [] }] });
  const question = `query ($old: ActorFilter, $new: ActorFilter, $at: DateTime!) {
    old: actors(filter: $old) { nodes { id } }
    new: actors(filter: $new) { nodes { id } }
    asOf(at: $at) { old: actors(filter: $old) { nodes { id } } new: actors(filter: $new) { nodes { id } } }
  }`;
  const answer = await graph.query(question, {
    old: { name: 'jabhat annusra' },
    new: { not: { not: { name: 'JABHAT FATEH AL SHAM' } }, name: 'Jabhat Fateh al-Sham' },
    at: first,
  });
  const then = plain(answer['asOf']);
  expect([answer['old'], answer['new'], then.old, then.new].map(ids)).toEqual([
    [],
    [actor.id],
    [actor.id],
    [],
  ]);
  const { asOf } = await graph.query(question, {
    old: { name: 'Nusra Front' },
    new: { name: 'nusra' },
    at: first,
  });
  expect([plain(asOf.old), plain(asOf.new)].map(ids)).toEqual([[], [actor.id]]);
});

test('what is too common for the index to help is found by looking at everything', async () => {
  const places = Array.from({ length: MAX_FULL_TEXT_HITS + 1 }, (_, index) => ({
    id: `place:common-${index}`,
    name: `Commonplace ${String(index).padStart(5, '0')}${index === 77 ? ' rarely' : ''}`,
    kind: 'SITE',
  }));
  await ingest(graph.database, { places });
  const { common, rare, last } = await graph.query(`{
    common: places(filter: { text: "commonplace" }, first: 2) { totalCount nodes { id } }
    rare: places(filter: { text: "commonplace rarely" }) { totalCount nodes { id } }
    last: places(filter: { and: [{ text: "commonplace" }], kind: [SITE] }, last: 1) { nodes { id } }
  }`);
  expect(common.totalCount).toBe(MAX_FULL_TEXT_HITS + 1);
  expect(ids(common)).toEqual(['place:common-0', 'place:common-1']);
  expect(rare).toEqual({ totalCount: 1, nodes: [{ id: 'place:common-77' }] });
  expect(ids(last)).toEqual([`place:common-${MAX_FULL_TEXT_HITS}`]);
});
