import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { ingest } from '../../../../src/write/ingest.js';
import { packagePath } from '../../../../src/package-path.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/operations/as-of.js';
import { knownIds } from '../../../support/operations/ids.js';
import { plain } from '../../../support/operations/plain.js';
import { randomQuery } from '../../../support/operations/random-query.js';
import { newestWrite } from '../../traversal/as-known-then.js';

const RUNS = Number(process.env['RANDOM_QUESTIONS'] ?? 4);
const BEFORE_ALL = '2000-01-01T00:00:00Z';
const LATER = '2999-01-01T00:00:00Z';
const ROOTS = ['node', 'actor', 'place', 'event', 'document', 'claim'].flatMap((one) =>
  one === 'node' ? [one, 'nodes', 'strikes'] : [one, `${one}s`],
);

const folder = packagePath('src/server/sandbox/examples');
const examples = readdirSync(folder).map(
  (file) => [file.replace('.graphql', ''), readFileSync(`${folder}/${file}`, 'utf8')] as const,
);

describe('of the article', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
  });

  afterAll(() => graph.close());

  test.each(examples)('as of now, the example %s has the answer that it has without', async (_, question) => {
    const { asOf: then } = await graph.query(asOf(LATER, question));
    expect(graph.statements).toHaveLength(1);
    const now = await graph.query(question);
    expect(plain(then)).toEqual(now);
    expect(await graph.queryAsOf(LATER, question)).toEqual(now);
  });

  test('as of now, any question has the answer that it has without', async () => {
    const ids = await knownIds(graph.database);
    await fc.assert(
      fc.asyncProperty(randomQuery(graph.schema, ROOTS, ids), async (question) => {
        const { data, errors } = await graph.execute(question);
        const then = await graph.execute(asOf(LATER, question));
        expect(then.errors?.map(({ message }) => message)).toEqual(errors?.map(({ message }) => message));
        expect(plain(then.data?.['asOf'] ?? null)).toEqual(data ?? null);
      }),
      // What is smaller must be planned anew, each time: that would never end.
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 600_000);

  test.each(examples)('before the first record, the example %s finds nothing', async (_, question) => {
    const { asOf: then } = await graph.query(asOf(BEFORE_ALL, question));
    for (const found of Object.values<any>(then))
      expect(found === null || found.nodes.length === 0).toBe(true);
  });

  test('before the first record the graph is empty', async () => {
    const { asOf: then } = await graph.query(
      asOf(
        BEFORE_ALL,
        `{ events { totalCount nodes { id } } actors { totalCount nodes { id } } places { totalCount nodes { id } }
           documents { totalCount nodes { id } } claims { totalCount nodes { id } }
           nodes(ids: ["actor:isis", "event:oir-2019-03-10"]) { id }
           strikes(on: ["actor:isis"], at: ["place:syria"]) { totalCount } }`,
      ),
    );
    const { nodes, strikes, ...lists } = then;
    expect(nodes).toEqual([null, null]);
    expect(strikes).toEqual({ totalCount: 0 });
    for (const list of Object.values(lists)) expect(list).toEqual({ totalCount: 0, nodes: [] });
  });

  test('an id that nothing has to this day is an error at any time', async () => {
    const question = '{ events(filter: { by: ["actor:isiss"] }) { totalCount } }';
    for (const at of [BEFORE_ALL, LATER]) {
      const { errors } = await graph.execute(asOf(at, question));
      expect(errors).toMatchObject([{ extensions: { code: 'UNKNOWN_ID', path: 'events.filter.by[0]' } }]);
    }
  });

  test('cannot stand inside itself', async () => {
    const { errors } = await graph.execute(asOf(BEFORE_ALL, asOf(LATER, '{ events { totalCount } }')));
    expect(errors).toMatchObject([{ message: expect.stringContaining('"asOf" on type "Snapshot"') }]);
  });
});

describe('of records that were revised', () => {
  let graph: TestGraph;
  const instants: string[] = [];

  const said = {
    text: 'So it is.',
    saidBy: ['actor:speaker'],
    document: 'document:paper',
  };
  const versions = [
    {
      actors: [
        { id: 'actor:speaker', name: 'Speaker', kind: 'MEDIA' },
        { id: 'actor:army', name: 'Army', kind: 'ARMED_FORCES', aliases: ['The Army'] },
        { id: 'actor:guard', name: 'Guard', kind: 'ARMED_FORCES' },
      ],
      places: [
        { id: 'place:land', name: 'Land', kind: 'COUNTRY' },
        { id: 'place:other', name: 'Other Land', kind: 'COUNTRY' },
        { id: 'place:town', name: 'Town', kind: 'TOWN', within: 'place:land', latitude: 35, longitude: 40 },
      ],
      documents: [{ id: 'document:paper', kind: 'REPORT', title: 'Paper', publishedAt: '2019-03-20' }],
      events: [
        { id: 'event:one', kind: 'STRIKE', title: 'Bridge', time: '2019-03-17' },
        { id: 'event:two', kind: 'STRIKE', title: 'Convoy', time: '2019-03-18' },
      ],
      claims: [
        {
          ...said,
          id: 'claim:at',
          subject: 'event:one',
          predicate: 'OCCURRED_AT',
          object: 'place:town',
        },
        { ...said, id: 'claim:by', subject: 'event:one', predicate: 'PERPETRATED_BY', object: 'actor:army' },
      ],
    },
    {
      actors: [{ id: 'actor:army', name: 'Royal Army', kind: 'ARMED_GROUP', aliases: [] }],
      events: [{ id: 'event:one', kind: 'BATTLE', title: 'Zero Bridge', time: '2019-03-19' }],
      documents: [
        {
          id: 'document:paper',
          kind: 'STATEMENT',
          title: 'A Paper',
          publishedAt: null,
          publishers: ['actor:speaker'],
        },
      ],
    },
    {
      places: [
        {
          id: 'place:town',
          name: 'City',
          kind: 'CITY',
          within: 'place:other',
          latitude: null,
          longitude: null,
        },
      ],
      events: [{ id: 'event:one', kind: 'BATTLE', title: 'Bridge', time: '2019-03-17' }],
      actors: [{ id: 'actor:army', name: 'Army', kind: 'ARMED_GROUP' }],
    },
  ];

  beforeAll(async () => {
    graph = await TestGraph.empty();
    for (const dossier of versions) {
      await ingest(graph.database, dossier);
      instants.push(await newestWrite(graph));
    }
  });

  afterAll(() => graph.close());

  /** The answer at the instant of each version. */
  const through = (question: string): Promise<any[]> =>
    Promise.all(instants.map(async (at) => (await graph.query(asOf(at, question)))['asOf']));

  test('each says what it said then', async () => {
    const answers = await through(`{
      event(id: "event:one") { kind title time { edtf latest } }
      actor(id: "actor:army") { name kind aliases }
      place(id: "place:town") { name kind location { latitude } within { name } }
      document(id: "document:paper") { kind title publishedAt { edtf } publishers { name } }
    }`);
    expect(answers).toMatchObject([
      {
        event: { kind: 'STRIKE', title: 'Bridge', time: { edtf: '2019-03-17' } },
        actor: { name: 'Army', kind: 'ARMED_FORCES', aliases: ['The Army'] },
        place: { name: 'Town', kind: 'TOWN', location: { latitude: 35 }, within: { name: 'Land' } },
        document: { kind: 'REPORT', title: 'Paper', publishedAt: { edtf: '2019-03-20' }, publishers: [] },
      },
      {
        event: { kind: 'BATTLE', title: 'Zero Bridge', time: { edtf: '2019-03-19' } },
        actor: { name: 'Royal Army', kind: 'ARMED_GROUP', aliases: [] },
        place: { name: 'Town', within: { name: 'Land' } },
        document: {
          kind: 'STATEMENT',
          title: 'A Paper',
          publishedAt: null,
          publishers: [{ name: 'Speaker' }],
        },
      },
      {
        event: { kind: 'BATTLE', title: 'Bridge', time: { edtf: '2019-03-17' } },
        actor: { name: 'Army', kind: 'ARMED_GROUP', aliases: [] },
        place: { name: 'City', kind: 'CITY', location: null, within: { name: 'Other Land' } },
      },
    ]);
  });

  test.each([
    ['kind', '{ kind: STRIKE }', [2, 1, 1]],
    ['time', '{ during: "2019-03-17" }', [1, 0, 1]],
    ['place', '{ at: ["place:land"] }', [1, 1, 0]],
    ['words', '{ text: "zero" }', [0, 1, 0]],
    ['the negation of a kind', '{ not: { kind: STRIKE } }', [0, 1, 1]],
  ])('is filtered by what it said then: by %s', async (_, filter, counts) => {
    const answers = await through(`{ events(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(answers.map(({ events }) => events.totalCount)).toEqual(counts);
    expect(answers.map(({ events }) => events.nodes.length)).toEqual(counts);
  });

  test.each([
    ['kind', '{ kind: ARMED_FORCES }', [2, 1, 1]],
    ['name', '{ name: "royal army" }', [0, 1, 0]],
    ['alias', '{ name: "the army" }', [1, 0, 0]],
  ])('so are actors: by %s', async (_, filter, counts) => {
    const answers = await through(`{ actors(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(answers.map(({ actors }) => actors.totalCount)).toEqual(counts);
  });

  test.each([
    ['', ['one two', 'two one', 'one two']],
    ['orderBy: TITLE', ['one two', 'two one', 'one two']],
    ['last: 2', ['one two', 'two one', 'one two']],
  ])('and sorted by it: events(%s)', async (order, expected) => {
    const answers = await through(`{ events${order && `(${order})`} { nodes { id } } }`);
    const orders = answers.map(({ events }) =>
      plain(events.nodes)
        .map(({ id }: { id: string }) => id.replace('event:', ''))
        .join(' '),
    );
    expect(orders).toEqual(expected);
  });

  test('pages then meet without a gap, by the order of then', async () => {
    for (const at of instants) {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const cursor: string = after === null ? '' : `, after: "${after}"`;
        const page = `{ events(first: 1${cursor}) { nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
        const { asOf: then } = await graph.query(asOf(at, page));
        expect(then.events.pageInfo.hasPreviousPage).toBe(seen.length > 0);
        seen.push(...then.events.nodes.map(({ id }: { id: string }) => id));
        if (!then.events.pageInfo.hasNextPage) break;
        after = then.events.pageInfo.endCursor;
      }
      expect(seen).toHaveLength(2);
    }
  });
});
