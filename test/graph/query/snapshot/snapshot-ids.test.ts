import { GraphQLObjectType } from 'graphql';
import { KnownBy } from '../../../../src/time/as-of.js';
import { instantText } from '../../../../src/time/instant.js';
import { ingest } from '../../../../src/write/ingest.js';
import { settledInstant } from '../../../../src/write/ledger.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/operations/as-of.js';
import { EVERYTHING } from '../../../support/operations/everything.js';
import { idArguments } from '../../../support/operations/id-arguments.js';
import { idsInResponse } from '../../../support/operations/ids-in-response.js';
import { plain } from '../../../support/operations/plain.js';
import { dossier } from '../../resolution/merge/merge-graph.js';

const AROUND = `{
  neighborhood(id: "claim:on-isis") { nodes { id node { id } } edges { id source target claims { id } } }
  paths(from: "actor:branch", to: "place:baghuz") { nodes { id node { id } } edges { id source target claims { id } } }
  search(text: "daesh") { node { id } }
  whoStruckWhom { perpetrator { id } target { id } }
  whoFoughtWhom { sides { id } }
  timeline(interval: YEAR, stackBy: SIDE) { stacks { value node { id } } }
  eventFacets(by: TARGET) { value node { id } }
  mergeCandidates(kind: PLACE, minimumScore: 0.6) { nodes { one { id } other { id } } edges { node { one { id } } } }
  merges { nodes { id kept { id } merged { id } } }
  mergeRefusals { nodes { id pair { id } } }
  disputes { nodes { claims { id } } }
  comparison(measure: "strikes", place: PLACE) { nodes { place { id } sources { source { id } } } }
  disagreements(measure: "strikes") { edges { node { cell { sources { source { id } } } } } }
  claim(id: "claim:by-daesh") { id provenance { document { id } actors { id } } }
  node(id: "actor:isis") { id }
  nodes(ids: ["actor:isis", "event:strike", "merge:none"]) { id }
  claims { nodes { id decisions { kind } } edges { node { id subject { id } } } }
}`;

let graph: TestGraph;
let at: string;

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier());
  await graph.query(`mutation {
    merge(keep: "event:strike", merge: ["event:raid"], reason: "One.") { id }
    refuseMerge(one: "place:baghouz", other: "place:street", reason: "Two.") { id }
  }`);
  at = instantText(await settledInstant(graph.database));
  await ingest(graph.database, { actors: [{ id: 'actor:isis', name: 'Renamed', kind: 'ARMED_GROUP' }] });
});

afterAll(() => graph.close());

const fieldsOf = (name: string) => (graph.schema.getType(name) as GraphQLObjectType).toConfig().fields;

/** Drafts and crosswalks say what may be, not what was known when. */
const OF_TODAY = ['crosswalks', 'draft', 'drafts', 'readWords'];

test('a snapshot has every field of Query but asOf and what is only of today, with the same arguments and descriptions', () => {
  const { asOf: turnsBack, ...others } = fieldsOf('Query');
  expect(String(turnsBack?.type)).toBe('Snapshot!');
  expect(Object.keys(others).length).toBeGreaterThan(20);
  expect(fieldsOf('Snapshot')).toEqual(
    Object.fromEntries(Object.entries(others).filter(([name]) => !OF_TODAY.includes(name))),
  );
});

test.each([...EVERYTHING, AROUND])(
  'every id in it carries its instant, and is else what it is: %s',
  async (question) => {
    const inSnapshot = asOf(at, question);
    const answer = await graph.query(inSnapshot);
    const ids = idsInResponse(graph.schema, inSnapshot, answer);
    expect(ids.length).toBeGreaterThan(0);
    for (const [path, id] of ids) expect([path, id.slice(id.lastIndexOf('@'))]).toEqual([path, `@${at}`]);
    expect(plain(answer)['asOf']).toEqual(await graph.queryAsOf(at, question));
  },
);

test('outside no id carries one, also where the whole request is as of an instant', async () => {
  for (const answer of [await graph.query(AROUND), await graph.queryAsOf(at, AROUND)])
    for (const [path, id] of idsInResponse(graph.schema, AROUND, answer))
      expect([path, id]).toEqual([path, plain(id)]);
});

describe('as an argument', () => {
  /** Those that look something up by its id take one of any instant. */
  const LOOKUPS = /^Query\.(node|nodes|actor|place|event|document|claim)\(/;
  const OWNERS: Readonly<Record<string, string>> = {
    Organization: 'actor:isis',
    Person: 'actor:speaker',
    Place: 'place:baghuz',
    Event: 'event:strike',
    Document: 'document:paper',
  };

  test('an id of another instant is refused everywhere but where things are looked up, with where it stands', async () => {
    const other = 'actor:isis@2001-01-01T00:00:00Z';
    const places = idArguments(graph.schema).filter(({ name }) => !LOOKUPS.test(name));
    expect(places.length).toBeGreaterThan(50);
    for (const { name, field, owner } of places) {
      const asked =
        owner === null
          ? field(other)
          : `node(id: "${OWNERS[owner]}") { ... on ${owner} { ${field(other)} } }`;
      const isOfToday = OF_TODAY.some((field) => name.startsWith(`Query.${field}(`));
      for (const question of [`{ ${asked} }`, ...(isOfToday ? [] : [`{ asOf(at: "${at}") { ${asked} } }`])]) {
        const { errors } = await graph.execute(question);
        expect([name, errors?.[0]?.extensions['code']]).toEqual([name, 'WRONG_INSTANT']);
        expect(errors?.[0]?.extensions['path']).toContain(name.replace(/^.*\((.*)\)$/, '$1').split('.')[0]);
      }
    }
  });

  test.each([
    ['a filter', 'events(filter: { on: ["ID"], not: { at: ["place:land"] } }) { nodes { id } }'],
    ['a list', 'strikes(on: ["ID", "actor:daesh"]) { nodes { id } }'],
    ['what lies around', 'neighborhood(id: "ID") { nodes { id } edges { id } }'],
    ['ways', 'paths(from: "ID", to: "place:land") { nodes { id } }'],
    ['candidates', 'mergeCandidates(kind: ACTOR, about: ["ID"], minimumScore: 0.6) { nodes { one { id } } }'],
    [
      'what lies below a thing',
      'place(id: "place:street") { events(filter: { on: ["ID"] }) { nodes { id } } }',
    ],
  ])('one of the same instant is taken: %s', async (_, question) => {
    const execute = (id: string) => graph.query(asOf(at, `{ ${question.replace('ID', id)} }`));
    const expected = await execute('actor:isis');
    expect(await execute(`actor:isis@${at}`)).toEqual(expected);
    expect(await execute(`actor:isis@${at.replace('Z', '+00:00')}`)).toEqual(expected);
    const whole = await graph.queryAsOf(at, `{ ${question.replace('ID', `actor:isis@${at}`)} }`);
    expect(whole).toEqual(plain(expected.asOf));
  });

  test('in a mutation and in a dossier it is refused', async () => {
    const { errors } = await graph.execute(
      `mutation { merge(keep: "actor:isis@${at}", merge: ["actor:daesh"], reason: "One.") { id } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'WRONG_INSTANT', path: 'merge.keep' } }]);
    const actors = [{ id: `actor:new@${at}`, name: 'New', kind: 'ARMED_GROUP' }];
    await expect(ingest(graph.database, { actors })).rejects.toMatchObject({
      extensions: { code: 'INVALID_ID', path: 'actors[0].id' },
    });
  });
});

describe('what is looked up by an id of an instant', () => {
  const NAMED = '{ id name events { nodes { id perpetrators { id } } } }';

  test('is answered as of it, with everything below, wherever it is asked for', async () => {
    const id = `actor:isis@${at}`;
    const lookup = `actor(id: "${id}") ${NAMED} node(id: "${id}") { id } nodes(ids: ["${id}"]) { id }`;
    const { asOf: then } = await graph.query(`{ asOf(at: "${at}") { ${lookup} } }`);
    expect(then.actor).toMatchObject({ id, name: 'ISIS', events: { nodes: [{ id: `event:strike@${at}` }] } });
    expect(await graph.query(`{ ${lookup} }`)).toEqual(then);
    expect((await graph.query(`{ asOf(at: "2999-01-01T00:00:00Z") { ${lookup} } }`))['asOf']).toEqual(then);
    expect((await graph.query('{ actor(id: "actor:isis") { name } }'))['actor']).toEqual({
      name: 'Renamed',
    });
  });

  test.each(['place:baghuz', 'event:raid', 'document:paper', 'claim:on-isis'])('so is %s', async (id) => {
    const [kind] = id.split(':');
    const answer = await graph.query(`{ ${kind}(id: "${id}@${at}") { id } }`);
    expect(answer).toEqual({ [String(kind)]: { id: `${id.replace('raid', 'strike')}@${at}` } });
  });

  test('of several, each as of its own', async () => {
    const ids = [
      `actor:isis@${at}`,
      'actor:isis',
      'actor:isis@2001-01-01T00:00:00Z',
      `event:raid@${at}`,
      'actor:none',
    ];
    const { nodes } = await graph.query(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { name } } }',
      {
        ids,
      },
    );
    expect(nodes).toEqual([
      { id: `actor:isis@${at}`, name: 'ISIS' },
      { id: 'actor:isis', name: 'Renamed' },
      null,
      { id: `event:strike@${at}` },
      null,
    ]);
  });

  test.each([
    ['one that is none', ['actor:isis', `isis@${at}`], 'INVALID_ID', 'nodes.ids[1]'],
    ['no instant', ['actor:isis@today'], 'INVALID_ID', 'nodes.ids[0]'],
    [
      'too many instants',
      Array.from({ length: 11 }, (_, index) => `actor:isis@20${index + 10}-01-01T00:00:00Z`),
      'INVALID_ARGUMENT',
      'nodes.ids',
    ],
  ])('%s is refused', async (_, ids, code, path) => {
    const { errors } = await graph.execute('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors).toMatchObject([{ extensions: { code, path } }]);
  });

  test('of another instant than the whole request is refused', async () => {
    const { errors } = await graph.execute(`{ actor(id: "actor:isis@${at}") { id } }`, undefined, undefined, {
      instant: new Date('2999-01-01T00:00:00Z'),
      knownBy: KnownBy.RECORDED,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'WRONG_INSTANT', path: 'actor.id' } }]);
  });
});

describe('a cursor of a snapshot', () => {
  const PAGE = '(first: 1AFTER) { edges { cursor node { name } } pageInfo { endCursor } }';

  test.each([
    ['actors', PAGE],
    [
      'mergeCandidates',
      '(kind: PLACE, minimumScore: 0.6, first: 1AFTER) { edges { cursor } pageInfo { endCursor } }',
    ],
  ])('goes on in it, and is refused elsewhere: %s', async (list, page) => {
    const first = `${list}${page.replace('AFTER', '')}`;
    const { asOf: then } = await graph.query(`{ asOf(at: "${at}") { ${first} } }`);
    const { endCursor } = then[list].pageInfo;
    expect(then[list].edges[0].cursor).toBe(endCursor);
    const next = `${list}${page.replace('AFTER', `, after: "${endCursor}"`)}`;
    expect((await graph.query(`{ asOf(at: "${at}") { ${next} } }`))['asOf'][list].edges[0]?.cursor).not.toBe(
      endCursor,
    );
    for (const elsewhere of [`{ ${next} }`, `{ asOf(at: "2999-01-01T00:00:00Z") { ${next} } }`])
      expect((await graph.execute(elsewhere)).errors).toMatchObject([
        { message: `This is a cursor of a list as of ${at}.`, extensions: { code: 'INVALID_CURSOR' } },
      ]);
  });

  test('and one of now goes on in a snapshot', async () => {
    const { actors } = await graph.queryAsOf(at, `{ actors${PAGE.replace('AFTER', '')} }`);
    const next = `actors${PAGE.replace('AFTER', `, after: "${actors.pageInfo.endCursor}"`)}`;
    const { asOf: then } = await graph.query(`{ asOf(at: "${at}") { ${next} } }`);
    expect(then.actors.edges[0].node.name).not.toBe(actors.edges[0].node.name);
  });
});

test('an instant without a year of four digits in UTC is refused', async () => {
  const { errors } = await graph.execute(
    '{ asOf(at: "9999-12-31T23:59:59-01:00") { events { totalCount } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_TIME', path: 'asOf.at' } }]);
});
