import { ingest } from '../../../../src/write/ingest.js';
import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import { expectGolden } from '../../../support/golden.js';
import { TestGraph } from '../../../support/graph.js';
import { fixture, rowWith } from '../../../support/importers/ucdp-ged/rows.js';
import { asOf, BEFORE_ALL, newestWrite } from '../as-known-then.js';

let graph: TestGraph;

beforeEach(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, {
    actors: ['a', 'b', 'c', 'whole'].map((name) => ({ id: `actor:${name}`, name, kind: 'ARMED_GROUP' })),
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'd' }],
  });
});

afterEach(() => graph.close());

let claims = 0;
const claim = (subject: string, predicate: string, rest: object) => ({
  ...{ id: `claim:${(claims += 1)}`, text: 'It is so.', saidBy: ['actor:c'], document: 'document:d' },
  ...{ subject, predicate, ...rest },
});
const took = (role: string, event: string, ...actors: readonly string[]) =>
  actors.map((actor) => claim(`event:${event}`, role, { object: `actor:${actor}` }));
const battle = (name: string, rest: object = {}) => ({
  id: `event:${name}`,
  kind: 'BATTLE',
  title: name,
  time: '2019-03-17',
  ...rest,
});
const QUESTION = `whoFoughtWhom {
  sides { id } events killedLow killedBest killedHigh first { edtf } last { edtf }
}`;
const fights = async (given = ''): Promise<[string, number][]> => {
  const { whoFoughtWhom } = await graph.query(`{ whoFoughtWhom${given} { sides { id } events } }`);
  return whoFoughtWhom.map(({ sides, events }: any) => [sides.map(({ id }: any) => id).join(' '), events]);
};

test('each pair of sides once, whatever their order, with what is claimed of their battles', async () => {
  await ingest(graph.database, {
    events: [battle('one'), battle('two', { time: '2019-04' }), battle('attack', { kind: 'ATTACK' })],
    claims: [
      ...took('INVOLVED', 'one', 'b', 'a'),
      ...took('INVOLVED', 'two', 'a', 'b', 'c'),
      ...took('INVOLVED', 'attack', 'a', 'b'),
      claim('event:one', 'MEASURED', { quantity: { measure: 'killed', low: 1, best: 2, high: 3 } }),
      claim('event:two', 'MEASURED', { quantity: { measure: 'killed', best: 5 } }),
    ],
  });
  const question = `{
  whoFoughtWhom(first: 1) {
    sides {
      name
    }
    events
    killedLow
    killedBest
    killedHigh
    first {
      edtf
    }
    last {
      edtf
    }
  }
}`;
  const answer = await graph.query(question);
  await expectGolden('who-fought-whom', { question, statements: [...graph.statements], answer });
  expect(answer['whoFoughtWhom']).toEqual([
    {
      sides: [{ name: 'a' }, { name: 'b' }],
      events: 2,
      killedLow: 6,
      killedBest: 7,
      killedHigh: 8,
      first: { edtf: '2019-03-17' },
      last: { edtf: '2019-04' },
    },
  ]);
  expect(await fights()).toEqual([
    ['actor:a actor:b', 2],
    ['actor:a actor:c', 1],
    ['actor:b actor:c', 1],
  ]);
  expect(await fights('(filter: { during: "2019-04" })')).toHaveLength(3);
  expect(await fights('(filter: { kind: [ATTACK] })')).toEqual([]);
  const at = await newestWrite(graph);
  expect(await asOf(graph, at, QUESTION)).toEqual(await asOf(graph, '2999-01-01T00:00:00Z', QUESTION));
  expect(await asOf(graph, BEFORE_ALL, QUESTION)).toEqual({ whoFoughtWhom: [] });
});

test('attackers are paired with their targets, not with each other', async () => {
  await ingest(graph.database, {
    events: [battle('one')],
    claims: [...took('PERPETRATED_BY', 'one', 'b', 'c'), ...took('TARGETED', 'one', 'a')],
  });
  expect(await fights()).toEqual([
    ['actor:a actor:b', 1],
    ['actor:a actor:c', 1],
  ]);
});

test('at the level of organizations, parts count for what they are part of', async () => {
  await ingest(graph.database, {
    events: [battle('one'), battle('two')],
    claims: [
      ...took('INVOLVED', 'one', 'a', 'c'),
      ...took('INVOLVED', 'two', 'b', 'c'),
      claim('actor:a', 'PART_OF', { object: 'actor:b' }),
      claim('actor:b', 'PART_OF', { object: 'actor:whole' }),
    ],
  });
  expect(await fights('(level: ORGANIZATION)')).toEqual([['actor:c actor:whole', 2]]);
  expect(await fights()).toEqual([
    ['actor:a actor:c', 1],
    ['actor:b actor:c', 1],
  ]);
});

test('a side that a data set lists fought the other side, as do those who make it up, but not each other', async () => {
  const row = rowWith({ side_b: 'HTS, Southern Front', side_b_new_id: '77' });
  await ingest(graph.database, ucdpGed.begin(fixture.columns, { release: null })(row).dossier);
  const found = await fights();
  expect(
    found.map(([pair]) => pair.split(' ').filter((id) => id !== `actor:ucdp-${row.values['side_a_new_id']}`)),
  ).toEqual([['actor:ucdp-77'], ['actor:ucdp-name-HTS'], ['actor:ucdp-name-Southern-Front']]);
  expect(found.every(([, events]) => events === 1)).toBe(true);
});

test('an unknown id in the filter is an error', async () => {
  const { errors } = await graph.execute('{ whoFoughtWhom(filter: { involving: ["actor:x"] }) { events } }');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'UNKNOWN_ID',
    path: 'whoFoughtWhom.filter.involving[0]',
  });
});
