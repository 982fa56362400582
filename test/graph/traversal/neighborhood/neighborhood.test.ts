import { ingest } from '../../../../src/write/ingest.js';
import { change } from '../../../support/database.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';
import { PlainGraph } from '../plain-graph.js';

const DRAWN = '{ truncated nodes { id type label } edges { id source target type label claims { id } } }';

describe('in the article', () => {
  let graph: TestGraph;
  let plain: PlainGraph;

  beforeAll(async () => {
    graph = await TestGraph.ofArticle();
    plain = await PlainGraph.ofArticle();
  });

  afterAll(() => graph.close());

  test('around the strike of 17 March are the RAF and ISIS', async () => {
    const question = `{
  neighborhood(id: "event:raf-2019-03-17") {
    nodes {
      id
      type
      label
    }
    edges {
      id
      label
      claims {
        quote
        document {
          title
        }
      }
    }
    truncated
  }
}`;
    const answer = await graph.query(question);
    expect(answer['neighborhood'].nodes).toEqual([
      { id: 'event:raf-2019-03-17', type: 'Event', label: 'Royal Air Force strike of 17 March 2019' },
      { id: 'actor:isis', type: 'Organization', label: 'Islamic State of Iraq and Syria' },
      { id: 'actor:raf', type: 'Organization', label: 'Royal Air Force' },
    ]);
    expect(answer['neighborhood'].edges.map(({ id, label }: any) => [id, label])).toEqual([
      ['event:raf-2019-03-17 PERPETRATED_BY actor:raf', 'perpetrated by'],
      ['event:raf-2019-03-17 TARGETED actor:isis', 'targeted'],
    ]);
    expect(answer['neighborhood'].truncated).toBe(false);
    await expectGolden('around-raf-on-17-march', { question, statements: [...graph.statements], answer });
  });

  test('around everything, at one depth and another, is what a plain search finds, in order', async () => {
    for (const [index, id] of plain.ids.entries()) {
      for (const depth of [1 + (index % 2), 3 + (index % 2)]) {
        const { neighborhood } = await graph.query(
          `query ($id: ID!, $depth: Int) { neighborhood(id: $id, depth: $depth) ${DRAWN} }`,
          { id, depth },
        );
        const expected = plain.around(id, depth);
        expect(neighborhood.nodes.map(({ id: one }: any) => one)).toEqual(expected);
        expect(
          neighborhood.edges.map(({ source, type, target, claims }: any) => ({
            source,
            type,
            target,
            claims: claims.map(({ id: one }: any) => one),
          })),
        ).toEqual(plain.among(expected));
        expect(neighborhood.truncated).toBe(false);
      }
    }
  });

  test('a limit keeps the nearest and most connected, and says that something was left out', async () => {
    const whole = plain.around('actor:cjtf-oir', 2);
    for (const limit of [1, 2, 5, whole.length - 1, whole.length]) {
      const { neighborhood } = await graph.query(
        `{ neighborhood(id: "actor:cjtf-oir", depth: 2, limit: ${limit}) ${DRAWN} }`,
      );
      expect(neighborhood.nodes.map(({ id }: any) => id)).toEqual(whole.slice(0, limit));
      expect(neighborhood.edges).toHaveLength(plain.among(whole.slice(0, limit)).length);
      expect(neighborhood.truncated).toBe(limit < whole.length);
    }
  });

  test('around a claim is what it speaks of and rests on, and what is around these', async () => {
    const { neighborhood } = await graph.query(
      `{ neighborhood(id: "claim:cjtf-oir-syria-193-strikes") { nodes { type node { id } } edges { id } } }`,
    );
    expect(neighborhood.nodes).toEqual([
      { type: 'Claim', node: { id: 'claim:cjtf-oir-syria-193-strikes' } },
      { type: 'Organization', node: { id: 'actor:cjtf-oir' } },
      { type: 'Event', node: { id: 'event:oir-syria-2019-03-10' } },
      { type: 'Document', node: { id: 'document:cjtf-oir-statement' } },
    ]);
    expect(neighborhood.edges.map(({ id }: any) => id)).toEqual([
      'claim:cjtf-oir-syria-193-strikes ABOUT event:oir-syria-2019-03-10',
      'claim:cjtf-oir-syria-193-strikes SAID_BY actor:cjtf-oir',
      'claim:cjtf-oir-syria-193-strikes STATED_IN document:cjtf-oir-statement',
      'document:cjtf-oir-statement PUBLISHED_BY actor:cjtf-oir',
      'event:oir-syria-2019-03-10 PERPETRATED_BY actor:cjtf-oir',
    ]);
  });

  test('a node gives all that its type has', async () => {
    const { neighborhood } = await graph.query(
      '{ neighborhood(id: "actor:ghika", limit: 1) { nodes { type node { ... on Person { name } } } } }',
    );
    expect(neighborhood).toEqual({ nodes: [{ type: 'Person', node: { name: 'Maj. Gen. Ghika' } }] });
  });

  test.each([
    ['id: "actor:isos"', 'UNKNOWN_ID', 'id', 'Did you mean actor:isis'],
    ['id: "isis"', 'INVALID_ID', 'id', ''],
    ['id: "actor:isis", depth: 0', 'INVALID_ARGUMENT', 'depth', 'Expected a whole number from 1 to 4.'],
    ['id: "actor:isis", depth: 5', 'INVALID_ARGUMENT', 'depth', 'Expected a whole number from 1 to 4.'],
    ['id: "actor:isis", limit: 0', 'INVALID_ARGUMENT', 'limit', 'Expected a whole number from 1 to 500.'],
    ['id: "actor:isis", limit: 501', 'INVALID_ARGUMENT', 'limit', 'Expected a whole number from 1 to 500.'],
  ])('%s is refused', async (given, code, field, hint) => {
    const { errors } = await graph.execute(`{ around: neighborhood(${given}) { truncated } }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code,
      path: `around.${field}`,
      hint: expect.stringContaining(hint),
    });
  });

  test('as of now it is the same, before the first record empty, and an unknown id an error even then', async () => {
    const question = `neighborhood(id: "actor:isis", depth: 2, limit: 20) ${DRAWN}`;
    const now = await asOf(graph, await newestWrite(graph), question);
    expect(now).toEqual(await graph.query(`{ ${question} }`));
    expect(await asOf(graph, BEFORE_ALL, question)).toEqual({
      neighborhood: { nodes: [], edges: [], truncated: false },
    });
    const { errors } = await graph.execute(
      `{ asOf(at: "${BEFORE_ALL}") { neighborhood(id: "actor:isos") { truncated } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ID' });
  });
});

describe('of a graph that changes', () => {
  let graph: TestGraph;

  beforeEach(async () => {
    graph = await TestGraph.empty();
  });

  afterEach(() => graph.close());

  test('as of an instant it is what it was, the order included', async () => {
    const said = { text: 'so', saidBy: ['actor:a'], document: 'document:d' };
    const target = (id: string, subject: string, object: string) => ({
      ...said,
      id,
      subject,
      predicate: 'TARGETED',
      object,
    });
    await ingest(graph.database, {
      actors: ['a', 'b', 'c'].map((name) => ({ id: `actor:${name}`, name, kind: 'ARMED_GROUP' })),
      documents: [{ id: 'document:d', kind: 'REPORT', title: 'd' }],
      events: ['x', 'y'].map((name) => ({ id: `event:${name}`, kind: 'STRIKE', title: name })),
      claims: [
        target('claim:1', 'event:x', 'actor:a'),
        target('claim:2', 'event:x', 'actor:b'),
        target('claim:3', 'event:y', 'actor:a'),
      ],
    });
    const question = `neighborhood(id: "event:x", depth: 2) ${DRAWN}`;
    const then = await newestWrite(graph);
    const before = await graph.query(`{ ${question} }`);
    await ingest(graph.database, {
      actors: [{ id: 'actor:b', name: 'B, renamed', kind: 'ARMED_GROUP' }],
      claims: [
        { ...target('claim:4', 'event:y', 'actor:b'), supersedes: ['claim:3'] },
        target('claim:5', 'event:y', 'actor:c'),
      ],
    });
    const { neighborhood } = await graph.query(`{ ${question} }`);
    expect(neighborhood.nodes.map(({ id, label }: any) => [id, label])).toEqual([
      ['event:x', 'x'],
      ['actor:b', 'B, renamed'],
      ['actor:a', 'a'],
      ['event:y', 'y'],
    ]);
    expect(neighborhood.truncated).toBe(false);
    expect(await asOf(graph, then, question)).toEqual(before);
    const around = await graph.query('{ neighborhood(id: "claim:4") { nodes { id label } } }');
    expect(around['neighborhood'].nodes).toContainEqual({ id: 'claim:3', label: 'so' });
    expect(before['neighborhood'].nodes.map(({ id }: any) => id)).toEqual([
      'event:x',
      'actor:a',
      'actor:b',
      'event:y',
    ]);
  });

  test('a hub with very many edges costs no more than may be followed', async () => {
    await change(
      graph.database,
      `
CREATE (hub:Actor {id: 'actor:hub', name: 'Hub', kind: 'ARMED_GROUP', aliases: [], recordedAt: datetime()})
WITH hub
UNWIND range(1, 25000) AS number
CREATE (event:Event {id: 'event:e' + number, title: 'Strike ' + number, kind: 'STRIKE', recordedAt: datetime()})
CREATE (event)-[:TARGETED {claim: 'claim:none', from: datetime()}]->(hub)`,
    );
    for (const id of ['actor:hub', 'event:e1']) {
      const { neighborhood } = await graph.query(
        `{ neighborhood(id: "${id}", depth: 4, limit: 30) { truncated nodes { id } edges { id } } }`,
      );
      expect(neighborhood.nodes).toHaveLength(30);
      expect(neighborhood.edges).toHaveLength(29);
      expect(neighborhood.truncated).toBe(true);
    }
  });
});
