import { ingest } from '../../src/ingest/ingest.js';
import { verify } from '../../src/ingest/verify.js';
import { digestOf } from '../support/digest.js';
import { failingAt } from '../support/faults.js';
import { TestGraph } from '../support/graph.js';

const said = (id: string) => ({
  id: `claim:${id}`,
  text: id,
  saidBy: ['actor:speaker'],
  document: 'document:paper',
});

/** Two of everything that turn out to be one. */
const dossier = () => ({
  actors: [
    { id: 'actor:isis', name: 'ISIS', kind: 'ARMED_GROUP', aliases: ['ISIL'] },
    { id: 'actor:daesh', name: 'Daesh', kind: 'ARMED_GROUP' },
    { id: 'actor:branch', name: 'Branch', kind: 'ARMED_GROUP' },
    { id: 'actor:speaker', name: 'Speaker', kind: 'PERSON' },
    { id: 'actor:spokesman', name: 'Spokesman', kind: 'PERSON' },
    { id: 'actor:unknown', name: 'Somebody', kind: 'UNIDENTIFIED' },
  ],
  places: [
    { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
    { id: 'place:baghouz', name: 'Baghouz', kind: 'VILLAGE', within: 'place:land' },
    { id: 'place:baghuz', name: 'Baghuz', kind: 'VILLAGE' },
    { id: 'place:street', name: 'Street', kind: 'OTHER', within: 'place:baghuz' },
  ],
  documents: [
    { id: 'document:paper', kind: 'REPORT', title: 'Paper', publishers: ['actor:daesh', 'actor:isis'] },
    { id: 'document:copy', kind: 'REPORT', title: 'Copy', relays: ['document:source'] },
    { id: 'document:source', kind: 'REPORT', title: 'Source' },
    { id: 'document:later', kind: 'REPORT', title: 'Later', relays: ['document:copy'] },
  ],
  events: [
    { id: 'event:strike', kind: 'STRIKE', title: 'Strike', time: '2019-03-17' },
    { id: 'event:raid', kind: 'STRIKE', title: 'Raid', time: '2019-03-18' },
    { id: 'event:phase', kind: 'STRIKE', title: 'Phase', partOf: 'event:raid' },
  ],
  claims: [
    { ...said('on-isis'), subject: 'event:strike', predicate: 'TARGETED', object: 'actor:isis' },
    { ...said('on-daesh'), subject: 'event:raid', predicate: 'TARGETED', object: 'actor:daesh' },
    { ...said('by-branch'), subject: 'event:raid', predicate: 'PERPETRATED_BY', object: 'actor:branch' },
    { ...said('branch'), subject: 'actor:branch', predicate: 'PART_OF', object: 'actor:daesh' },
    { ...said('partner'), subject: 'actor:isis', predicate: 'PARTNER_OF', object: 'actor:daesh' },
    { ...said('at'), subject: 'event:raid', predicate: 'OCCURRED_AT', object: 'place:baghuz' },
    { ...said('in-street'), subject: 'event:strike', predicate: 'OCCURRED_AT', object: 'place:street' },
    {
      ...said('by-daesh'),
      saidBy: ['actor:isis', 'actor:daesh'],
      subject: 'actor:daesh',
      predicate: 'STATED',
      document: 'document:copy',
    },
  ],
});

const DECISION = `id reason decidedBy decidedAt undoneAt undoneBy
  kept { id } merged { id ... on Actor { name } ... on Place { name } }`;
const merging = (keep: string, ...merge: string[]) =>
  `mutation { merge(keep: "${keep}", merge: ${JSON.stringify(merge)}, reason: "The same.") { ${DECISION} } }`;
const undoing = (id: string) => `mutation { undoMerge(id: "${id}") { ${DECISION} } }`;

let graph: TestGraph;

beforeEach(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier());
});

afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
});

const merge = async (keep: string, ...others: string[]): Promise<Record<string, any>> =>
  (await graph.answer(merging(keep, ...others)))['merge'];
const undo = async (id: string): Promise<Record<string, any>> =>
  (await graph.answer(undoing(id)))['undoMerge'];
const refused = async (mutation: string): Promise<unknown> => {
  const digest = await digestOf(graph.database);
  const { errors } = await graph.ask(mutation);
  expect(await digestOf(graph.database)).toBe(digest);
  return errors?.map(({ message, extensions: { code, path } }) => [code, path, message]);
};

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('a merge of actors', () => {
  test('says who decided what, when and why, with what the records of the merged say', async () => {
    const decision = await merge('actor:isis', 'actor:daesh');
    expect(decision).toEqual({
      id: expect.stringMatching(/^merge:\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      reason: 'The same.',
      decidedBy: 'tester',
      decidedAt: decision['id'].replace('merge:', ''),
      undoneAt: null,
      undoneBy: null,
      kept: { id: 'actor:isis' },
      merged: [{ id: 'actor:daesh', name: 'Daesh' }],
    });
    const { node, nodes, merges, none } = await graph.answer(`{
      node(id: "${decision['id']}") { id ... on MergeDecision { ${DECISION} } }
      nodes(ids: ["actor:daesh", "${decision['id']}"]) { id }
      merges(about: ["actor:daesh"]) { totalCount nodes { ${DECISION} } }
      none: merges(about: ["actor:branch"]) { totalCount nodes { id } }
    }`);
    expect(node).toEqual(decision);
    expect(ids(nodes)).toEqual(['actor:isis', decision['id']]);
    expect(merges).toEqual({ totalCount: 1, nodes: [decision] });
    expect(none).toEqual({ totalCount: 0, nodes: [] });
  });

  test('leaves one actor to lists, counts and edges', async () => {
    await merge('actor:isis', 'actor:daesh');
    const { actors, isis, claims, documents, by } = await graph.answer(`{
      actors { totalCount nodes { id } }
      isis: actor(id: "actor:isis") {
        name
        events { totalCount nodes { id targets { id } } }
        affiliates { actor { id } organization { id } claims { id } }
        affiliations { organization { id } }
        claims { totalCount nodes { id saidBy { id } subject { id } } }
      }
      claims(filter: { about: ["actor:isis"] }) { totalCount nodes { id } }
      documents(filter: { publisher: ["actor:isis"] }) { totalCount nodes { id publishers { id } } }
      by: events(filter: { by: ["actor:isis"] }) { totalCount nodes { id } }
    }`);
    expect(actors.totalCount).toBe(5);
    expect(ids(actors.nodes)).not.toContain('actor:daesh');
    expect(isis.name).toBe('ISIS');
    expect(isis.events).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'event:strike', targets: [{ id: 'actor:isis' }] },
        { id: 'event:raid', targets: [{ id: 'actor:isis' }] },
      ],
    });
    // Nobody is a partner of himself.
    expect(isis.affiliates).toEqual([
      { actor: { id: 'actor:branch' }, organization: { id: 'actor:isis' }, claims: [{ id: 'claim:branch' }] },
    ]);
    expect(isis.affiliations).toEqual([]);
    expect(isis.claims).toEqual({
      totalCount: 1,
      nodes: [{ id: 'claim:by-daesh', saidBy: [{ id: 'actor:isis' }], subject: { id: 'actor:isis' } }],
    });
    expect(claims).toEqual({ totalCount: 2, nodes: [{ id: 'claim:by-daesh' }, { id: 'claim:partner' }] });
    expect(documents).toEqual({
      totalCount: 1,
      nodes: [{ id: 'document:paper', publishers: [{ id: 'actor:isis' }] }],
    });
    expect(by).toEqual({ totalCount: 1, nodes: [{ id: 'event:raid' }] });
  });

  test('lets the merged id answer for the one that is kept, wherever an id can stand', async () => {
    await merge('actor:isis', 'actor:daesh');
    const question = (id: string) => `{
      node(id: "${id}") { id }
      nodes(ids: ["event:raid", "${id}", "${id}", "actor:isis"]) { id }
      actor(id: "${id}") { id name events { totalCount } }
      on: events(filter: { on: ["${id}"] }) { totalCount nodes { id } }
      both: events(filter: { on: ["actor:daesh", "actor:isis"] }) { totalCount nodes { id } }
      nested: events(filter: { not: { or: [{ on: ["${id}"] }, { by: ["${id}"] }] } }) { totalCount }
      strikes(on: ["${id}"]) { totalCount }
      claims(filter: { saidBy: ["${id}"], about: ["${id}", "event:raid"] }) { totalCount nodes { id } }
      event(id: "event:raid") { claims(filter: { saidBy: ["${id}"] }) { totalCount } }
    }`;
    const answer = await graph.answer(question('actor:daesh'));
    expect(answer).toEqual(await graph.answer(question('actor:isis')));
    expect(answer['on'].totalCount).toBe(2);
    expect(answer['both'].totalCount).toBe(2);
  });

  test('costs a question that names no merged id nothing: one statement, as before', async () => {
    await merge('actor:isis', 'actor:daesh');
    await graph.answer(
      '{ actor(id: "actor:isis") { name events(filter: { on: ["actor:isis"] }) { totalCount } } }',
    );
    expect(graph.statements).toHaveLength(1);
  });

  test('of a person with a body is refused, but not with somebody unidentified', async () => {
    expect(await refused(merging('actor:isis', 'actor:speaker'))).toEqual([
      ['WRONG_KIND', 'merge[0]', expect.stringContaining('of kind PERSON')],
    ]);
    await merge('actor:speaker', 'actor:unknown', 'actor:spokesman');
    const { actor } = await graph.answer('{ actor(id: "actor:unknown") { __typename id } }');
    expect(actor).toEqual({ __typename: 'Person', id: 'actor:speaker' });
  });
});

describe('a merge of other things', () => {
  test('places: what happened there, and lies within', async () => {
    await merge('place:baghouz', 'place:baghuz');
    const { place, at, contains } = await graph.answer(`{
      place(id: "place:baghuz") { id name within { id } events { totalCount } }
      at: events(filter: { at: ["place:land"] }) { nodes { id places { id } } }
      contains: place(id: "place:baghouz") { contains { id within { id } } }
    }`);
    expect(place).toEqual({
      id: 'place:baghouz',
      name: 'Baghouz',
      within: { id: 'place:land' },
      events: { totalCount: 2 },
    });
    expect(at.nodes).toEqual([
      { id: 'event:strike', places: [{ id: 'place:street' }] },
      { id: 'event:raid', places: [{ id: 'place:baghouz' }] },
    ]);
    expect(contains.contains).toEqual([{ id: 'place:street', within: { id: 'place:baghouz' } }]);
  });

  test('events: participants, claims and parts', async () => {
    await merge('event:strike', 'event:raid');
    const { event, events } = await graph.answer(`{
      event(id: "event:raid") {
        id title targets { id } perpetrators { id } places { id }
        claims { totalCount } parts { totalCount nodes { id partOf { id } } }
      }
      events { totalCount nodes { id } }
    }`);
    expect(event).toEqual({
      id: 'event:strike',
      title: 'Strike',
      targets: [{ id: 'actor:daesh' }, { id: 'actor:isis' }],
      perpetrators: [{ id: 'actor:branch' }],
      places: [{ id: 'place:baghuz' }, { id: 'place:street' }],
      claims: { totalCount: 5 },
      parts: { totalCount: 1, nodes: [{ id: 'event:phase', partOf: { id: 'event:strike' } }] },
    });
    expect(events.totalCount).toBe(2);
  });

  test('documents: claims, and what they relay', async () => {
    await merge('document:paper', 'document:copy');
    const { document } = await graph.answer(`{
      document(id: "document:copy") {
        id publishers { id } relays { id } relayedBy { id } claims { totalCount }
      }
    }`);
    expect(document).toEqual({
      id: 'document:paper',
      publishers: [{ id: 'actor:daesh' }, { id: 'actor:isis' }],
      relays: [{ id: 'document:source' }],
      relayedBy: [{ id: 'document:later' }],
      claims: { totalCount: 8 },
    });
  });
});

describe('undoMerge', () => {
  test('restores all', async () => {
    const question = `{
      actors { totalCount nodes { id name events { totalCount nodes { id } } claims { nodes { id } }
        affiliates { actor { id } kind } affiliations { organization { id } kind } } }
      documents { nodes { id publishers { id } } }
      on: events(filter: { on: ["actor:daesh"] }) { nodes { id } }
    }`;
    const before = await graph.answer(question);
    const { id, decidedAt } = await merge('actor:isis', 'actor:daesh');
    expect(await graph.answer(question)).not.toEqual(before);
    const undone = await undo(id);
    expect(undone).toMatchObject({ id, undoneBy: 'tester', undoneAt: expect.any(String) });
    expect(undone['undoneAt'] > decidedAt).toBe(true);
    expect(await graph.answer(question)).toEqual(before);
  });

  test('twice changes nothing', async () => {
    const { id } = await merge('actor:isis', 'actor:daesh');
    const undone = await undo(id);
    const digest = await digestOf(graph.database);
    expect(await undo(id)).toEqual(undone);
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('undoes merges that follow on each other in any order', async () => {
    const standsFor = async () => {
      const { nodes } = await graph.answer(
        '{ nodes(ids: ["actor:daesh", "actor:isis", "actor:branch"]) { id } }',
      );
      return ids(nodes).map((id) => id.replace('actor:', ''));
    };
    const first = await merge('actor:isis', 'actor:daesh');
    const second = await merge('actor:branch', 'actor:isis');
    expect(await standsFor()).toEqual(['branch', 'branch', 'branch']);
    await undo(second['id']);
    expect(await standsFor()).toEqual(['isis', 'isis', 'branch']);
    const third = await merge('actor:branch', 'actor:isis');
    await undo(first['id']);
    expect(await standsFor()).toEqual(['daesh', 'branch', 'branch']);
    await undo(third['id']);
    expect(await standsFor()).toEqual(['daesh', 'isis', 'branch']);
  });

  test('of what is no merge is refused', async () => {
    expect(await refused(undoing('actor:isis'))).toMatchObject([['WRONG_KIND', 'id', expect.anything()]]);
    expect(await refused(undoing('merge:2020-01-01T00:00:00.000Z'))).toMatchObject([
      ['UNKNOWN_ID', 'id', expect.anything()],
    ]);
  });
});

describe('as of an instant', () => {
  test('two before the merge, one from then on, two again once it is undone', async () => {
    const question = `
      actors { totalCount nodes { id events { nodes { id } } } }
      daesh: actor(id: "actor:daesh") { id name events { totalCount } }
      on: events(filter: { on: ["actor:daesh"] }) { nodes { id targets { id } } }
      claim(id: "claim:on-daesh") { object { id } }
      documents(filter: { publisher: ["actor:daesh"] }) { totalCount }
      merges(about: ["actor:isis"]) { nodes { undoneAt undoneBy merged { id } } }`;
    const answered = async (at?: string) => {
      const data = await graph.answer(at ? `{ asOf(at: "${at}") { ${question} } }` : `{ ${question} }`);
      return at ? data['asOf'] : data;
    };
    const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();
    const apart = await answered();
    const { id, decidedAt } = await merge('actor:isis', 'actor:daesh');
    const joined = await answered();
    const { undoneAt } = await undo(id);
    const parted = await answered();

    expect(await answered(before(decidedAt))).toEqual(apart);
    expect(await answered(decidedAt)).toEqual(joined);
    expect(await answered(before(undoneAt))).toEqual(joined);
    expect(await answered(undoneAt)).toEqual(parted);
    expect(joined).toMatchObject({
      actors: { totalCount: 5 },
      daesh: { id: 'actor:isis', events: { totalCount: 2 } },
      merges: { nodes: [{ undoneAt: null, undoneBy: null }] },
    });
    expect({ ...parted, merges: null }).toEqual({ ...apart, merges: null });
  });
});

describe('what is ingested afterwards', () => {
  test('may name merged ids, and revise them beneath', async () => {
    const { id } = await merge('actor:isis', 'actor:daesh');
    expect(await ingest(graph.database, dossier())).toMatchObject({ created: 0, updated: 0 });
    const report = await ingest(graph.database, {
      actors: [{ id: 'actor:daesh', name: 'Da’esh', kind: 'ARMED_GROUP' }],
      events: [{ id: 'event:new', kind: 'STRIKE', title: 'New' }],
      claims: [
        { ...said('new'), subject: 'event:new', predicate: 'TARGETED', object: 'actor:daesh' },
        { ...said('words'), saidBy: ['actor:daesh'], subject: 'actor:daesh', predicate: 'STATED' },
      ],
    });
    expect(report).toEqual({ created: 3, updated: 1, unchanged: 0 });
    const question = '{ event(id: "event:new") { targets { id name } } actors { totalCount } }';
    expect(await graph.answer(question)).toEqual({
      event: { targets: [{ id: 'actor:isis', name: 'ISIS' }] },
      actors: { totalCount: 5 },
    });
    await undo(id);
    expect(await graph.answer(question)).toEqual({
      event: { targets: [{ id: 'actor:daesh', name: 'Da’esh' }] },
      actors: { totalCount: 6 },
    });
  });

  test('may supersede what was said of the other, and stays ingested when the merge is undone', async () => {
    const { id } = await merge('event:strike', 'event:raid');
    const correction = {
      claims: [
        {
          ...said('correction'),
          subject: 'event:strike',
          predicate: 'TARGETED',
          object: 'actor:branch',
          supersedes: ['claim:on-daesh'],
        },
      ],
    };
    await ingest(graph.database, correction);
    await undo(id);
    expect(await ingest(graph.database, correction)).toMatchObject({ unchanged: 1 });
  });

  test('must not lead round in a circle, not even once the merge is undone', async () => {
    await merge('place:baghouz', 'place:baghuz');
    const within = (id: string, around: string) => ({
      places: [{ id, name: 'X', kind: 'OTHER', within: around }],
    });
    // The street lies within one of them, so none of them can lie within the street.
    for (const place of ['place:land', 'place:baghouz', 'place:baghuz']) {
      await expect(ingest(graph.database, within(place, 'place:street'))).rejects.toMatchObject({
        extensions: { code: 'CYCLE', path: 'places[0].within' },
      });
    }
  });
});

describe('what cannot be merged', () => {
  test.each([
    ['into itself', ['actor:isis', 'actor:isis'], ['INVALID_ARGUMENT', 'merge[0]', 'into itself']],
    ['nothing', ['actor:isis'], ['INVALID_ARGUMENT', 'merge', 'nothing to merge']],
    ['twice', ['actor:isis', 'actor:daesh', 'actor:daesh'], ['INVALID_ARGUMENT', 'merge[1]', 'twice']],
    ['things of two kinds', ['actor:isis', 'place:land'], ['WRONG_KIND', 'merge[0]', 'names a place']],
    ['claims', ['claim:at', 'claim:branch'], ['WRONG_KIND', 'keep', 'names a claim']],
    ['what nobody knows', ['actor:isis', 'actor:dash'], ['UNKNOWN_ID', 'merge[0]', 'actor:dash']],
    ['what nobody knows', ['actor:iss', 'actor:daesh'], ['UNKNOWN_ID', 'keep', 'actor:iss']],
    [
      'a place with one that it lies within',
      ['place:street', 'place:baghuz'],
      ['CYCLE', 'merge', 'place:street lies within place:street'],
    ],
    [
      'places with one between them',
      ['place:street', 'place:land', 'place:baghuz'],
      ['CYCLE', 'merge', 'lies within'],
    ],
    ['an event with its part', ['event:raid', 'event:phase'], ['CYCLE', 'merge', 'is part of']],
    [
      'a document with what it relays through another',
      ['document:later', 'document:source'],
      ['CYCLE', 'merge', 'document:later relays document:copy relays document:later'],
    ],
  ])('%s', async (_, [keep = '', ...others], [code, path, message = '']) => {
    expect(await refused(merging(keep, ...others))).toEqual([[code, path, expect.stringContaining(message)]]);
  });

  test('what is merged already, into the one that is named', async () => {
    const { id } = await merge('actor:isis', 'actor:daesh');
    const into = expect.stringContaining('“actor:daesh” has been merged into “actor:isis”');
    expect(await refused(merging('actor:branch', 'actor:daesh'))).toEqual([
      ['ALREADY_MERGED', 'merge[0]', into],
    ]);
    expect(await refused(merging('actor:daesh', 'actor:branch'))).toEqual([['ALREADY_MERGED', 'keep', into]]);
    const digest = await digestOf(graph.database);
    expect((await merge('actor:isis', 'actor:daesh'))['id']).toBe(id);
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('without a reason', async () => {
    expect(await refused(merging('actor:isis', 'actor:daesh').replace('The same.', ' '))).toMatchObject([
      ['INVALID_ARGUMENT', 'reason', expect.anything()],
    ]);
  });
});

test('many at once: one of them decides, the others find it decided', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      graph.ask(index % 2 ? merging('actor:isis', 'actor:daesh') : merging('actor:daesh', 'actor:isis')),
    ),
  );
  const decided = answers.flatMap(({ data }) => data?.['merge']?.id ?? []);
  expect(decided).toHaveLength(3);
  expect(new Set(decided).size).toBe(1);
  expect(answers.filter(({ errors }) => errors)).toHaveLength(3);
  expect((await graph.answer('{ merges { totalCount } }'))['merges'].totalCount).toBe(1);
});

test('a merge, or the undoing of one, that breaks off half-way leaves nothing', async () => {
  const breaking = async (mutation: string): Promise<number> => {
    const digest = await digestOf(graph.database);
    for (let broken = 0; ; broken += 1) {
      const { errors } = await graph.ask(mutation, undefined, (database) => failingAt(database, broken + 1));
      if (!errors) return broken;
      expect(await digestOf(graph.database)).toBe(digest);
    }
  };
  expect(await breaking(merging('actor:isis', 'actor:daesh'))).toBeGreaterThan(10);
  const { merges } = await graph.answer('{ merges { nodes { id } } }');
  expect(await breaking(undoing(merges.nodes[0].id))).toBeGreaterThan(10);
});
