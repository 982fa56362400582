import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { plain } from '../../../support/operations/plain.js';
import { newestWrite } from '../../traversal/as-known-then.js';

let graph: TestGraph;
let before: string;

/** Two numbers for each day; of the last, which comes first by its id, a denial. */
const PAIRS: readonly (readonly [number, number])[] = [
  [10, 9],
  [100, 10],
  [3, 0],
  [10, 9],
  [8, 4],
];

const claim = (id: string, day: number, by: string, rest: object) => ({
  id: `claim:${id}-${day}`,
  text: `${id}.`,
  subject: `event:day-${day}`,
  saidBy: [`actor:${by}`],
  document: 'document:report',
  ...rest,
});
const killed = (best: number) => ({ predicate: 'MEASURED', quantity: { measure: 'killed', best } });
const took = { predicate: 'PERPETRATED_BY', object: 'actor:b' };

beforeAll(async () => {
  graph = await TestGraph.empty();
  await ingest(graph.database, {
    actors: ['a', 'b'].map((id) => ({ id: `actor:${id}`, name: id, kind: 'ORGANIZATION' })),
    documents: [{ id: 'document:report', kind: 'REPORT', title: 'Report' }],
    events: [...PAIRS, null].map((_, day) => ({
      id: `event:day-${day}`,
      kind: day % 2 === 0 ? 'BATTLE' : 'ATTACK',
      title: `Day ${day}`,
      time: `2019-03-0${day + 1}`,
    })),
    claims: [
      ...PAIRS.flatMap(([one, other], day) => [
        claim('one', day, 'a', killed(one)),
        claim('other', day, 'b', killed(other)),
      ]),
      claim('said', PAIRS.length, 'a', took),
      claim('denied', PAIRS.length, 'b', { ...took, polarity: 'DENIED' }),
    ],
  });
  before = await newestWrite(graph);
  await ingest(graph.database, {
    claims: [{ ...claim('right', 4, 'b', killed(8)), supersedes: ['claim:other-4'] }],
  });
});
afterAll(() => graph.close());

const FIELDS = `totalCount nodes { gap claims { id } } edges { cursor node { gap } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const days = ({ nodes }: any): number[] => nodes.map(({ claims }: any) => Number(claims[0].id.slice(-1)));
const disputes = async (given = ''): Promise<any> =>
  (await graph.query(`{ disputes${given} { ${FIELDS} } }`)).disputes;

test('the widest gap first, equal gaps by what they are about, denials last', async () => {
  const all = await disputes();
  expect(days(all)).toEqual([2, 1, 0, 3, 5]);
  expect(all.nodes.map(({ gap }: any) => gap)).toEqual([1, 0.9, 0.1, 0.1, null]);
  expect(all.totalCount).toBe(5);
  expect(graph.statements).toHaveLength(1);
});

test('page by page in both directions, as the whole list has it', async () => {
  const whole = days(await disputes());
  const forward: number[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await disputes(`(first: 2${after === null ? '' : `, after: "${after}"`})`);
    forward.push(...days(page));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
    expect(page.totalCount).toBe(whole.length);
  }
  expect(forward).toEqual(whole);
  const { pageInfo } = await disputes('(last: 2)');
  expect(days(await disputes(`(last: 2, before: "${pageInfo.startCursor}")`))).toEqual(whole.slice(1, 3));
});

test('a page does not shift when a wider dispute comes up', async () => {
  const { pageInfo } = await disputes('(first: 2)');
  const after = `(first: 2, after: "${pageInfo.endCursor}")`;
  const next = days(await disputes(after));
  await ingest(graph.database, {
    claims: [claim('new', 4, 'a', killed(900))],
  });
  expect(days(await disputes(after))).toEqual(next);
  await graph.query('mutation { retractClaim(id: "claim:new-4", reason: "No.") { id } }');
});

test('of events that match, of a measure, about something', async () => {
  expect(days(await disputes('(filter: { kind: [ATTACK] })'))).toEqual([1, 3, 5]);
  expect(days(await disputes('(filter: { kind: [ATTACK], during: "2019-03-02" })'))).toEqual([1]);
  expect(days(await disputes('(filter: { not: { kind: [ATTACK] } }, measure: ["killed"])'))).toEqual([2, 0]);
  expect(days(await disputes('(filter: { by: ["actor:b"] })'))).toEqual([5]);
  expect(days(await disputes('(about: ["event:day-0", "event:day-3"], first: 1)'))).toEqual([0]);
  expect(days(await disputes('(filter: { kind: [] })'))).toEqual([]);
});

test('as it was known', async () => {
  const { asOf } = await graph.query(`{ asOf(at: "${before}") { disputes(first: 3) { ${FIELDS} } } }`);
  expect(days(plain(asOf.disputes))).toEqual([2, 1, 4]);
  expect(asOf.disputes.totalCount).toBe(6);
  const rest = `{ asOf(at: "${before}") { disputes(after: "${asOf.disputes.pageInfo.endCursor}") { ${FIELDS} } } }`;
  expect(days(plain((await graph.query(rest)).asOf.disputes))).toEqual([0, 3, 5]);
});

test.each([
  ['(filter: { by: ["actor:nobody"] })', 'UNKNOWN_ID', 'disputes.filter.by[0]'],
  ['(filter: { match: DEFINITE })', 'INVALID_ARGUMENT', 'disputes.filter.match'],
  ['(after: "nonsense")', 'INVALID_CURSOR', 'disputes.after'],
  ['(first: 501)', 'INVALID_ARGUMENT', 'disputes.first'],
])('%s is refused', async (given, code, path) => {
  const { errors } = await graph.execute(`{ disputes${given} { totalCount } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code, path });
});
