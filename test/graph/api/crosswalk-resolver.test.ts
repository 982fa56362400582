import { ingest } from '../../../src/write/ingest.js';
import { digestOf } from '../../support/digest.js';
import { TestGraph } from '../../support/graph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.ofArticle();
  await ingest(graph.database, { actors: [{ id: 'actor:ucdp-234', name: 'IS', kind: 'ARMED_GROUP' }] });
});
afterEach(() => graph.close());

const FIELDS = 'name description decisions { outcome one other oneName otherName }';

/** What becomes of the decision about IS. */
const ofIs = ({ decisions }: any) => decisions.find(({ other }: any) => other === 'actor:ucdp-234');
const SAME = {
  one: 'actor:isis',
  other: 'actor:ucdp-234',
  oneName: 'Islamic State of Iraq and Syria',
  otherName: 'IS',
};

test('lists what comes with the program, and what it would decide here, and decides nothing', async () => {
  const digest = await digestOf(graph.database);
  const { crosswalks } = await graph.query(`{ crosswalks { ${FIELDS} } }`);
  expect(crosswalks.map(({ name }: any) => name)).toEqual(['syria-iraq', 'syria-iraq-places', 'ucdp-syria']);
  const [first] = crosswalks;
  expect(first.description).toMatch(/^Main bodies of the wars in Syria and Iraq/);
  expect(ofIs(first)).toEqual({ outcome: 'MERGED', ...SAME });
  expect(first.decisions).toContainEqual({
    ...{ outcome: 'ABSENT', one: 'actor:sdf', other: 'actor:ucdp-6288' },
    ...{ oneName: 'Syrian Democratic Forces', otherName: null },
  });
  expect(await digestOf(graph.database)).toBe(digest);
});

test('applies one in the name of the writer, with its own reasons, and twice is the same as once', async () => {
  const applying = `mutation { applyCrosswalk(name: "syria-iraq") { ${FIELDS} } }`;
  expect(ofIs((await graph.query(applying))['applyCrosswalk'])).toEqual({ outcome: 'MERGED', ...SAME });
  const { merges } = await graph.query(
    '{ merges(undone: false) { nodes { decidedBy reason kept { id } } } }',
  );
  expect(merges.nodes).toEqual([
    {
      decidedBy: 'tester',
      reason: expect.stringMatching(/^IS, ISIS, ISIL and Daesh/),
      kept: { id: 'actor:isis' },
    },
  ]);
  const digest = await digestOf(graph.database);
  expect(ofIs((await graph.query(applying))['applyCrosswalk']).outcome).toBe('DECIDED');
  expect(await digestOf(graph.database)).toBe(digest);
});

test('a decision that was undone is in no list of those that hold', async () => {
  await graph.query('mutation { applyCrosswalk(name: "syria-iraq") { name } }');
  const list = (undone: boolean) => `{ merges(undone: ${undone}) { totalCount nodes { id } } }`;
  const [made] = (await graph.query(list(false)))['merges'].nodes;
  expect((await graph.query(list(true)))['merges'].totalCount).toBe(0);
  await graph.query(`mutation { undoMerge(id: "${made.id}") { id } }`);
  expect((await graph.query(list(false)))['merges'].totalCount).toBe(0);
  expect((await graph.query(list(true)))['merges'].nodes).toEqual([made]);
  const before = made.id.slice('merge:'.length);
  const then = await graph.query(`{ asOf(at: "${before}") ${list(false)} }`);
  expect(then['asOf'].merges.totalCount).toBe(1);
});

test.each(['../article', 'data/article.yaml', 'nothing'])('applies no other file: %s', async (name) => {
  const { errors } = await graph.execute(`mutation { applyCrosswalk(name: "${name}") { name } }`);
  expect(errors?.map(({ extensions: { code, path } }) => [code, path])).toEqual([
    ['INVALID_ARGUMENT', 'applyCrosswalk.name'],
  ]);
});
