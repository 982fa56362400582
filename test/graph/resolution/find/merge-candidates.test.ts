import { ingest } from '../../../../src/write/ingest.js';
import { verify } from '../../../../src/write/verify/verify.js';
import { digestOf } from '../../../support/digest.js';
import { TestGraph } from '../../../support/graph.js';
import { dossier } from '../../../support/resolution/match-graph.js';

const coalition = { by: 'actor:coalition', on: 'actor:is', killed: 4 };
const STRIKES = [
  { id: 'coded-1', time: '2016-06-10', place: 'place:raqqa', ...coalition },
  { id: 'coded-2', time: '2016-06-10', place: 'place:raqqa', ...coalition },
  { id: 'released-1', time: '2016-06-11', place: 'place:kasrat', ...coalition },
];
/** Two events of one data set that fit alike rival each other. */
const RIVALS = 'kind: EVENT, minimumScore: 0.6';
const ONE = 'event:coded-1';
const OTHER = 'event:released-1';

const list = (wanted: string, fields = 'score one { id } other { id }') =>
  `mergeCandidates(${wanted}) { totalCount nodes { ${fields} } }`;
const refusing = (one: string, other: string) =>
  `mutation { refuseMerge(one: "${one}", other: "${other}", reason: "Two strikes.") {
     id reason decidedBy decidedAt undoneAt undoneBy pair { id } } }`;

let graph: TestGraph;
async function begin(): Promise<void> {
  graph = await TestGraph.empty();
  await ingest(graph.database, dossier(STRIKES));
}
async function end(): Promise<void> {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
}

/** The pairs of a list, each as its two ids. */
async function pairs(wanted: string): Promise<string[]> {
  const { mergeCandidates } = await graph.query(`{ ${list(wanted)} }`);
  expect(mergeCandidates.totalCount).toBe(mergeCandidates.nodes.length);
  return mergeCandidates.nodes.map(({ one, other }: any) => `${one.id} ${other.id}`);
}

async function errorsOf(question: string): Promise<unknown> {
  const digest = await digestOf(graph.database);
  const { errors } = await graph.execute(question);
  expect(await digestOf(graph.database)).toBe(digest);
  return errors?.map(({ extensions: { code, path } }) => [code, path]);
}

describe('before anybody has decided', () => {
  beforeAll(begin);
  afterAll(end);

  test('proposes actors, places and events, the best first, and changes nothing', async () => {
    const digest = await digestOf(graph.database);
    expect(await pairs('kind: ACTOR')).toEqual(['actor:sdf actor:sdf-long', 'actor:is actor:isis-2']);
    expect(await pairs('kind: PLACE')).toEqual(['place:ar-raqqah place:raqqa', 'place:mara place:mara-2']);
    expect(await pairs('kind: EVENT')).toEqual([]);
    expect(await pairs(RIVALS)).toEqual(['event:coded-1 event:released-1', 'event:coded-2 event:released-1']);
    expect(await digestOf(graph.database)).toBe(digest);
  });

  test('gives reasons that add up to the score', async () => {
    const { mergeCandidates } = await graph.query(
      `{ ${list(`${RIVALS}, about: ["${ONE}"]`, 'score reasons { feature effect text }')} }`,
    );
    const [{ score, reasons }] = mergeCandidates.nodes;
    expect(reasons).toEqual([
      { feature: 'TIME', effect: 0.22, text: '1 day apart' },
      { feature: 'DISTANCE', effect: 0.308, text: '6.2 km apart' },
      { feature: 'KIND', effect: 0.047, text: 'both of kind STRIKE' },
      { feature: 'SIDES', effect: 0.189, text: 'both with actor:coalition, both with actor:is' },
      { feature: 'RIVALS', effect: 0, text: '0 events around in a month' },
      { feature: 'FIGURES', effect: 0.233, text: 'killed: 4 and 4' },
      {
        feature: 'RIVALS',
        effect: -0.332,
        text: 'event:coded-2 and event:released-1 may be one, too',
      },
    ]);
    expect(score).toBeCloseTo(
      reasons.reduce((sum: number, { effect }: { effect: number }) => sum + effect, 0),
      3,
    );
  });

  test('proposes what one data set tells as two only if asked to', async () => {
    expect(await pairs(RIVALS)).not.toContain('event:coded-1 event:coded-2');
    expect(await pairs('kind: EVENT, withinDataSets: true')).toContain('event:coded-1 event:coded-2');
  });

  test('comes in pages that meet without a gap, either way', async () => {
    const all = await pairs('kind: PLACE, minimumScore: 0.6');
    const page =
      'edges { cursor node { one { id } other { id } } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage }';
    for (const [size, from, cursor, more] of [
      ['first', 'after', 'endCursor', 'hasNextPage'],
      ['last', 'before', 'startCursor', 'hasPreviousPage'],
    ] as const) {
      const seen: string[] = [];
      for (let start = ''; ;) {
        const { mergeCandidates } = await graph.query(
          `{ mergeCandidates(kind: PLACE, minimumScore: 0.6, ${size}: 1${start}) { ${page} } }`,
        );
        seen.push(...mergeCandidates.edges.map(({ node }: any) => `${node.one.id} ${node.other.id}`));
        if (!mergeCandidates.pageInfo[more]) break;
        start = `, ${from}: "${mergeCandidates.pageInfo[cursor]}"`;
      }
      expect(size === 'first' ? seen : seen.reverse()).toEqual(all);
    }
  });

  test.each([
    [
      'a score beyond the bounds',
      `{ ${list('kind: ACTOR, minimumScore: 0.5')} }`,
      ['INVALID_NUMBER', 'mergeCandidates.minimumScore'],
    ],
    [
      'an id of another kind',
      `{ ${list('kind: ACTOR, about: ["place:mara"]')} }`,
      ['WRONG_KIND', 'mergeCandidates.about[0]'],
    ],
    [
      'an unknown id',
      `{ ${list('kind: ACTOR, about: ["actor:is", "actor:iss"]')} }`,
      ['UNKNOWN_ID', 'mergeCandidates.about[1]'],
    ],
    [
      'an unknown source',
      `{ ${list('kind: ACTOR, between: ["actor:observatory", "actor:none"]')} }`,
      ['UNKNOWN_ID', 'mergeCandidates.between[1]'],
    ],
    [
      'both ends of a list',
      `{ ${list('kind: ACTOR, first: 1, last: 1')} }`,
      ['INVALID_ARGUMENT', 'mergeCandidates.last'],
    ],
    [
      'a page too large',
      `{ ${list('kind: ACTOR, first: 501')} }`,
      ['INVALID_ARGUMENT', 'mergeCandidates.first'],
    ],
    [
      'a foreign cursor',
      `{ ${list('kind: ACTOR, after: "abc"')} }`,
      ['INVALID_CURSOR', 'mergeCandidates.after'],
    ],
    ['to refuse one thing', refusing(ONE, ONE), ['INVALID_ARGUMENT', 'other']],
    ['to refuse things of two kinds', refusing(ONE, 'place:mara'), ['WRONG_KIND', 'other']],
    ['to refuse what is not there', refusing(ONE, 'event:none'), ['UNKNOWN_ID', 'other']],
    [
      'to undo what is not there',
      'mutation { undoMergeRefusal(id: "refusal:none-1") { id } }',
      ['UNKNOWN_ID', 'id'],
    ],
    [
      'to accept what nobody proposes',
      'mutation { acceptMerge(keep: "place:mara", merge: "place:raqqa") { id } }',
      ['NOT_PROPOSED', 'merge'],
    ],
    [
      'to accept with a reason that leaves no room for the candidate’s own',
      `mutation { acceptMerge(keep: "${ONE}", merge: "${OTHER}", reason: "${'x'.repeat(2_000)}") { id } }`,
      ['LIMIT_EXCEEDED', 'reason'],
    ],
    [
      'to accept documents',
      'mutation { acceptMerge(keep: "document:coded-1", merge: "document:released-1") { id } }',
      ['WRONG_KIND', 'keep'],
    ],
  ])('refuses %s', async (_, question, error) => {
    expect(await errorsOf(question)).toEqual([error]);
  });
});

describe('one event that covers two', () => {
  const parts = [
    { id: 'released-1', time: '2016-06-10', place: 'place:raqqa', ...coalition },
    { id: 'released-2', time: '2016-06-12', place: 'place:kasrat', ...coalition, killed: 5 },
  ];
  const whole = {
    id: 'coded-1',
    time: '2016-06-10/2016-06-12',
    place: 'place:raqqa',
    ...coalition,
    killed: 9,
  };
  beforeEach(async () => {
    graph = await TestGraph.empty();
    await ingest(graph.database, dossier([whole, ...parts]));
  });
  afterEach(end);

  test('is proposed as covering them, and not as the same', async () => {
    expect(await pairs('kind: EVENT, minimumScore: 0.6')).toEqual([]);
    const { mergeCandidates } = await graph.query(
      `{ ${list('kind: EVENT, relation: COVERS', 'relation covering { id } one { id } other { id }')} }`,
    );
    expect(mergeCandidates.nodes).toEqual(
      expect.arrayContaining(
        parts.map(({ id }) => ({
          relation: 'COVERS',
          covering: { id: ONE },
          one: { id: ONE },
          other: { id: `event:${id}` },
        })),
      ),
    );
    expect(mergeCandidates.totalCount).toBe(2);
  });

  test('is not merged with one of them by accepting, and is settled by partOf', async () => {
    expect(await errorsOf(`mutation { acceptMerge(keep: "${ONE}", merge: "${OTHER}") { id } }`)).toEqual([
      ['NOT_PROPOSED', 'merge'],
    ]);
    const { events } = dossier(parts);
    await ingest(graph.database, { events: events.map((event) => ({ ...event, partOf: ONE })) });
    expect(await pairs('kind: EVENT, relation: COVERS, minimumScore: 0.6')).toEqual([]);
    expect(await pairs('kind: EVENT, minimumScore: 0.6')).toEqual([]);
  });

  test('is not proposed again for what was refused', async () => {
    await graph.query(refusing(ONE, OTHER));
    expect(await pairs('kind: EVENT, relation: COVERS, minimumScore: 0.6')).toEqual([]);
  });
});

describe('deciding', () => {
  beforeEach(begin);
  afterEach(end);

  test('accepting merges, keeps score and reasons, and can be undone', async () => {
    const accepting = `mutation { acceptMerge(keep: "${ONE}", merge: "${OTHER}", reason: "Same strike.") {
    id reason decidedBy kept { id } merged { id } } }`;
    const { acceptMerge } = await graph.query(accepting);
    expect(acceptMerge).toMatchObject({
      reason: expect.stringMatching(
        /^Same strike\. Accepted with a score of 0\.99\d: 1 day apart; 6\.2 km apart;/,
      ),
      decidedBy: 'tester',
      kept: { id: ONE },
      merged: [{ id: OTHER }],
    });
    // What is one with an event of both data sets is told as another by either.
    expect(await pairs(RIVALS)).toEqual([]);
    expect((await graph.query(accepting))['acceptMerge'].id).toBe(acceptMerge.id);
    await graph.query(`mutation { undoMerge(id: "${acceptMerge.id}") { id } }`);
    expect(await pairs(RIVALS)).toHaveLength(2);
  });

  test('a refused pair does not come back, unless the refusal is undone', async () => {
    const { refuseMerge } = await graph.query(refusing(OTHER, ONE));
    expect(refuseMerge).toEqual({
      id: `refusal:${refuseMerge.decidedAt}`,
      reason: 'Two strikes.',
      decidedBy: 'tester',
      decidedAt: expect.any(String),
      undoneAt: null,
      undoneBy: null,
      pair: [{ id: ONE }, { id: OTHER }],
    });
    expect(await pairs('kind: EVENT')).toEqual(['event:coded-2 event:released-1']);
    await ingest(graph.database, dossier([...STRIKES, { id: 'coded-9', time: '1999', place: 'place:mara' }]));
    expect(await pairs('kind: EVENT, minimumScore: 0.6')).toEqual(['event:coded-2 event:released-1']);

    // The same again changes nothing.
    expect((await graph.query(refusing(ONE, OTHER)))['refuseMerge'].id).toBe(refuseMerge.id);
    const undoing = `mutation { undoMergeRefusal(id: "${refuseMerge.id}") { undoneAt undoneBy } }`;
    const { undoMergeRefusal } = await graph.query(undoing);
    expect(undoMergeRefusal).toEqual({ undoneAt: expect.any(String), undoneBy: 'tester' });
    expect((await graph.query(undoing))['undoMergeRefusal']).toEqual(undoMergeRefusal);
    expect(await pairs(RIVALS)).toHaveLength(2);

    const { mergeRefusals, node } = await graph.query(`{
    mergeRefusals(about: ["${ONE}"]) { totalCount nodes { id undoneAt } }
    node(id: "${refuseMerge.id}") { id ... on MergeRefusal { reason } } }`);
    expect(mergeRefusals).toEqual({
      totalCount: 1,
      nodes: [{ id: refuseMerge.id, undoneAt: undoMergeRefusal.undoneAt }],
    });
    expect(node).toEqual({ id: refuseMerge.id, reason: 'Two strikes.' });
  });

  test('who tells two apart tells apart all that is merged into either', async () => {
    await graph.query(refusing('event:coded-2', OTHER));
    await graph.query(
      'mutation { merge(keep: "event:coded-1", merge: ["event:coded-2"], reason: "One.") { id } }',
    );
    expect(await pairs('kind: EVENT')).toEqual([]);
  });

  test('inside asOf, it is as it was then', async () => {
    const {
      refuseMerge: { id, decidedAt },
    } = await graph.query(refusing(ONE, OTHER));
    const { merge } = await graph.query(
      'mutation { merge(keep: "place:mara", merge: ["place:mara-2"], reason: "One.") { decidedAt } }',
    );
    await graph.query(`mutation { undoMergeRefusal(id: "${id}") { id } }`);
    const before = (at: string) => new Date(Date.parse(at) - 1).toISOString();
    const then = async (at: string) => {
      const { asOf } = await graph.query(
        `{ asOf(at: "${at}") { events: ${list(RIVALS)} places: ${list('kind: PLACE')} } }`,
      );
      return [asOf.events.totalCount, asOf.places.totalCount];
    };
    expect(await then('2000-01-01T00:00:00Z')).toEqual([0, 0]);
    expect(await then(before(decidedAt))).toEqual([2, 2]);
    expect(await then(decidedAt)).toEqual([1, 2]);
    expect(await then(merge.decidedAt)).toEqual([1, 1]);
    expect(await then('2999-01-01T00:00:00Z')).toEqual([2, 1]);
  });

  test('refuses to tell apart what is merged, and to accept what was refused', async () => {
    await graph.query(refusing(ONE, OTHER));
    expect(await errorsOf(`mutation { acceptMerge(keep: "${ONE}", merge: "${OTHER}") { id } }`)).toEqual([
      ['NOT_PROPOSED', 'merge'],
    ]);
    await graph.query(
      'mutation { merge(keep: "place:mara", merge: ["place:mara-2"], reason: "One.") { id } }',
    );
    expect(await errorsOf(refusing('place:mara', 'place:mara-2'))).toEqual([['ALREADY_MERGED', 'other']]);
  });
});
