import { ingest } from '../../../../src/write/ingest.js';
import { change } from '../../../support/database.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';
import { PlainGraph } from '../plain-graph.js';

const DRAWN = '{ length nodes { id type label } edges { id source target claims { id } } }';

const ways = (paths: any[]): string[][] => paths.map(({ nodes }) => nodes.map(({ id }: any) => id));

describe('in the article', () => {
  let graph: TestGraph;
  let plain: PlainGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
    plain = await PlainGraph.ofArticle();
  });

  afterAll(() => graph.close());

  test('the RAF has to do with Syria by its strikes on ISIS', async () => {
    const question = `{
  paths(from: "actor:raf", to: "place:syria", first: 4) {
    length
    nodes {
      id
      label
    }
    edges {
      source
      label
      target
      claims {
        text
        saidBy {
          name
        }
      }
    }
  }
}`;
    const answer = await graph.query(question);
    expect(ways(answer['paths'])).toEqual(
      [
        'event:isis-control-2014',
        'event:oir-2019-03-10',
        'event:oir-syria-2019-03-10',
        'place:al-baghouz',
      ].map((tie) => ['actor:raf', 'event:raf-2019-03-12', 'actor:isis', tie, 'place:syria']),
    );
    expect(answer['paths'][3].edges.map(({ source, label, target }: any) => [source, label, target])).toEqual(
      [
        ['event:raf-2019-03-12', 'perpetrated by', 'actor:raf'],
        ['event:raf-2019-03-12', 'targeted', 'actor:isis'],
        ['actor:isis', 'controlled', 'place:al-baghouz'],
        ['place:al-baghouz', 'within', 'place:syria'],
      ],
    );
    expect(answer['paths'][3].edges.map(({ claims }: any) => claims.length)).toEqual([1, 1, 1, 0]);
    await expectGolden('from-the-raf-to-syria', { question, statements: [...graph.statements], answer });
  });

  test.each([
    ['actor:ghika', 'place:mosul', 4],
    ['actor:puk', 'actor:isis', 4],
    ['event:sdf-declaration', 'event:liberation', 3],
    ['place:erbil', 'place:baghdad', 5],
    ['actor:united-kingdom', 'event:euphrates-strikes', 6],
    ['actor:raf', 'actor:sdf', 6],
    ['place:euphrates-river-valley', 'place:iraq-syria-border', 8],
    ['actor:article-author', 'actor:isis', 8],
  ])(
    'the first 50 from %s to %s, of at most %d steps, are those that a plain search finds',
    async (from, to, maxLength) => {
      const { paths } = await graph.query(
        `query ($from: ID!, $to: ID!, $maxLength: Int) {
        paths(from: $from, to: $to, maxLength: $maxLength, first: 50) ${DRAWN}
      }`,
        { from, to, maxLength },
      );
      expect(ways(paths)).toEqual(plain.walks(from, to, maxLength).slice(0, 50));
      for (const { length, nodes, edges } of paths) {
        expect(edges).toHaveLength(length);
        expect(nodes.length - edges.length).toBe(1);
        expect(plain.edges.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual(
          expect.arrayContaining(edges.map(({ id }: any) => id)),
        );
      }
    },
    60_000,
  );

  test('from a thing to itself there is one way, of length 0', async () => {
    const { paths } = await graph.query(`{ paths(from: "actor:isis", to: "actor:isis") ${DRAWN} }`);
    expect(paths).toEqual([
      {
        length: 0,
        nodes: [{ id: 'actor:isis', type: 'Organization', label: 'Islamic State of Iraq and Syria' }],
        edges: [],
      },
    ]);
  });

  test.each([
    ['from: "actor:isos", to: "actor:raf"', 'UNKNOWN_ID', 'from', 'Did you mean actor:isis'],
    ['from: "actor:isos", to: "actor:isos"', 'INVALID_REQUEST', 'from', 'Did you mean actor:isis'],
    ['from: "actor:isis", to: "place:irak"', 'UNKNOWN_ID', 'to', 'place:iraq'],
    ['from: "isis", to: "actor:raf"', 'INVALID_ID', 'from', ''],
    ['from: "actor:isis", to: "document:article"', 'WRONG_KIND', 'to', 'actor or an event or a place'],
    ['from: "actor:isis", to: "actor:raf", maxLength: 0', 'INVALID_ARGUMENT', 'maxLength', 'from 1 to 8'],
    ['from: "actor:isis", to: "actor:raf", maxLength: 9', 'INVALID_ARGUMENT', 'maxLength', 'from 1 to 8'],
    ['from: "actor:isis", to: "actor:raf", first: 51', 'INVALID_ARGUMENT', 'first', 'from 0 to 50'],
  ])('%s is refused', async (given, code, field, hint) => {
    const { errors } = await graph.execute(`{ ways: paths(${given}) { length } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code,
      path: `ways.${field}`,
      hint: expect.stringContaining(hint),
    });
  });

  test('as of now they are the same, before the first record there are none', async () => {
    const question = `paths(from: "actor:raf", to: "place:iraq", maxLength: 5) ${DRAWN}`;
    const now = await asOf(graph, await newestWrite(graph), question);
    expect(now).toEqual(await graph.query(`{ ${question} }`));
    expect(await asOf(graph, BEFORE_ALL, question)).toEqual({ paths: [] });
  });
});

describe('in other graphs', () => {
  let graph: TestGraph;

  beforeEach(async () => {
    graph = await TestGraph.empty();
  });

  afterEach(() => graph.close());

  const said = { text: 'so', saidBy: ['actor:a'], document: 'document:d' };
  const claim = (id: string, subject: string, predicate: string, object: string) => ({
    ...said,
    id: `claim:${id}`,
    subject,
    predicate,
    object,
  });
  const things = {
    actors: ['a', 'b'].map((name) => ({ id: `actor:${name}`, name, kind: 'ARMED_GROUP' })),
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'd' }],
    events: ['x', 'y'].map((name) => ({ id: `event:${name}`, kind: 'STRIKE', title: name })),
  };

  test('several claims are one edge, several types of edge are several ways', async () => {
    await ingest(graph.database, {
      ...things,
      claims: [
        claim('1', 'event:x', 'TARGETED', 'actor:a'),
        claim('2', 'event:x', 'TARGETED', 'actor:a'),
        claim('3', 'event:x', 'INVOLVED', 'actor:a'),
        claim('4', 'event:x', 'PERPETRATED_BY', 'actor:b'),
        claim('5', 'actor:a', 'PARTNER_OF', 'actor:b'),
        claim('6', 'actor:b', 'PARTNER_OF', 'actor:a'),
      ],
    });
    const { paths } = await graph.query(`{ paths(from: "actor:a", to: "actor:b") ${DRAWN} }`);
    expect(paths.map(({ edges }: any) => edges.map(({ id, claims }: any) => [id, claims.length]))).toEqual([
      [['actor:a PARTNER_OF actor:b', 1]],
      [['actor:b PARTNER_OF actor:a', 1]],
      [
        ['event:x INVOLVED actor:a', 1],
        ['event:x PERPETRATED_BY actor:b', 1],
      ],
      [
        ['event:x TARGETED actor:a', 2],
        ['event:x PERPETRATED_BY actor:b', 1],
      ],
    ]);
    const { first } = await graph.query(
      '{ first: paths(from: "actor:a", to: "actor:b", first: 3) { length } }',
    );
    expect(first).toEqual([{ length: 1 }, { length: 1 }, { length: 2 }]);
  });

  test('as of an instant they are what they were', async () => {
    await ingest(graph.database, { ...things, claims: [claim('1', 'event:x', 'TARGETED', 'actor:a')] });
    const then = await newestWrite(graph);
    const question = `paths(from: "event:x", to: "actor:a") ${DRAWN}`;
    const before = await graph.query(`{ ${question} }`);
    expect(before['paths']).toHaveLength(1);
    await ingest(graph.database, {
      claims: [{ ...claim('2', 'event:x', 'TARGETED', 'actor:b'), supersedes: ['claim:1'] }],
    });
    expect(await graph.query(`{ ${question} }`)).toEqual({ paths: [] });
    expect(await asOf(graph, then, question)).toEqual(before);
  });

  test('a hub that joins two things in one way only is not gone round for ever', async () => {
    await change(
      graph.database,
      `
UNWIND range(0, 60) AS number
CREATE (:Actor {id: 'actor:g' + number, name: 'Group', kind: 'ARMED_GROUP', aliases: [], recordedAt: datetime()})
WITH count(*) AS made
UNWIND range(0, 4000) AS number
MATCH (hub:Actor {id: 'actor:g0'}), (other:Actor {id: 'actor:g' + (number % 61)})
CREATE (event:Event {id: 'event:e' + number, title: 'Strike', kind: 'STRIKE', recordedAt: datetime()})
CREATE (event)-[:TARGETED {claim: 'claim:none', from: datetime()}]->(hub)
CREATE (event)-[:PERPETRATED_BY {claim: 'claim:none', from: datetime()}]->(other)`,
    );
    const { paths } = await graph.query(
      '{ paths(from: "event:e61", to: "event:e122", maxLength: 8, first: 50) { length nodes { id } } }',
    );
    // Both were by the hub on the hub.
    expect(paths).toHaveLength(4);
    expect(new Set(paths.map(({ length }: any) => length))).toEqual(new Set([2]));
  });
});
