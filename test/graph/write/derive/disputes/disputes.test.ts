import { ingest } from '../../../../../src/write/ingest.js';
import { verify } from '../../../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../../../support/database.js';
import { TestGraph } from '../../../../support/graph.js';
import { byArmy, byObservers, campaign, strikes } from '../counting-dossier.js';
import { plain } from '../../../../support/operations/plain.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});
beforeEach(async () => {
  await emptyDatabase(graph.database);
  await ingest(graph.database, campaign());
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
});
afterAll(() => graph.close());

const DISPUTE = '{ kind measure gap explanation claims { id } }';
const DISPUTES = `{ nodes ${DISPUTE} }`;
const take = (...claims: object[]) => ingest(graph.database, { claims });
const disputes = async (given = ''): Promise<any[]> =>
  (await graph.query(`{ disputes${given} ${DISPUTES} }`)).disputes.nodes;
const now = async (): Promise<string> =>
  String(
    (
      await graph.database.read({ text: 'MATCH (l:Ledger) RETURN toString(l.recordedAt)', parameters: {} })
    )[0]?.[0],
  );

test('two numbers for one thing are in dispute from when the second is known', async () => {
  await take({ ...byArmy('claim:army'), ...strikes('event:campaign', 250) });
  expect(await disputes()).toEqual([]);
  const before = await now();
  await take({
    ...byObservers('claim:observers'),
    ...strikes('event:campaign', { best: 200, qualifier: 'AT_MOST' }),
  });
  const found = [
    {
      kind: 'CONTRADICTION',
      measure: 'strikes',
      gap: 0.2,
      explanation: 'Army says 250 strikes; Observers says at most 200 strikes; both of “Campaign”.',
      claims: [{ id: 'claim:army' }, { id: 'claim:observers' }],
    },
  ];
  expect(await disputes()).toEqual(found);
  expect(graph.statements).toHaveLength(1);
  const { claim, none, asOf } = await graph.query(`{
    claim(id: "claim:army") { disputes ${DISPUTE} }
    none: claim(id: "claim:east-at-eastland") { disputes ${DISPUTE} }
    asOf(at: "${before}") { disputes ${DISPUTES} claim(id: "claim:army") { disputes ${DISPUTE} } }
  }`);
  expect(claim.disputes).toEqual(found);
  expect(none.disputes).toEqual([]);
  expect(asOf).toEqual({ disputes: { nodes: [] }, claim: { disputes: [] } });
});

test.each([
  ['retracted', 'mutation { retractClaim(id: "claim:observers", reason: "A mistake.") { id } }'],
  [
    'ranked down',
    'mutation { rankClaim(id: "claim:observers", rank: DEPRECATED, reason: "A mistake.") { id } }',
  ],
])('a dispute ends when a claim is %s, and stays visible to asOf', async (_what, mutation) => {
  await take({ ...byArmy('claim:army'), ...strikes('event:campaign', 250) });
  await take({ ...byObservers('claim:observers'), ...strikes('event:campaign', 200) });
  const before = await now();
  const open = await disputes();
  expect(open).toHaveLength(1);
  await graph.query(mutation);
  expect(await disputes()).toEqual([]);
  const { asOf } = await graph.query(`{ asOf(at: "${before}") { disputes ${DISPUTES} } }`);
  expect(plain(asOf.disputes.nodes)).toEqual(open);
});

test('a dispute that comes back is the same, and each time has its own period', async () => {
  const rank = (to: string) =>
    graph.query(`mutation { rankClaim(id: "claim:army", rank: ${to}, reason: "Why not.") { id } }`);
  await take({ ...byArmy('claim:army'), ...strikes('event:campaign', 250) });
  await take({ ...byObservers('claim:observers'), ...strikes('event:campaign', 200) });
  const found: number[] = [];
  const instants: string[] = [];
  for (const to of ['DEPRECATED', 'NORMAL', 'DEPRECATED']) {
    await rank(to);
    instants.push(await now());
    found.push((await disputes()).length);
  }
  expect(found).toEqual([0, 1, 0]);
  for (const [index, at] of instants.entries()) {
    const { asOf } = await graph.query(`{ asOf(at: "${at}") { disputes ${DISPUTES} } }`);
    expect(asOf.disputes.nodes).toHaveLength(found[index] as number);
  }
  const nodes = await graph.database.read({ text: 'MATCH (d:Dispute) RETURN count(d)', parameters: {} });
  expect(nodes).toEqual([[1]]);
});

test('a claim that is superseded no longer counts', async () => {
  await take({ ...byArmy('claim:army'), ...strikes('event:campaign', 250) });
  await take({ ...byObservers('claim:observers'), ...strikes('event:campaign', 200) });
  await take({
    ...byObservers('claim:corrected'),
    ...strikes('event:campaign', 250),
    supersedes: ['claim:observers'],
  });
  expect(await disputes()).toEqual([]);
});

test('parts that add up to more than the total say so, and are found by the total and by each part', async () => {
  await take(
    { ...byArmy('claim:total'), ...strikes('event:campaign', 250) },
    { ...byArmy('claim:east'), ...strikes('event:east', 193) },
    { ...byObservers('claim:west'), ...strikes('event:west', 67) },
  );
  const [dispute, ...others] = await disputes();
  expect(others).toEqual([]);
  expect(dispute).toEqual({
    kind: 'INCONSISTENT_PARTS',
    measure: 'strikes',
    gap: 10 / 260,
    explanation:
      'Army says 250 strikes of “Campaign”; but parts of it come to 260 or more: Army says 193 strikes of “Campaign in the east”; Observers says 67 strikes of “Campaign in the west”.',
    claims: [{ id: 'claim:east' }, { id: 'claim:total' }, { id: 'claim:west' }],
  });
  for (const about of ['event:campaign', 'event:east', 'event:west']) {
    expect(await disputes(`(about: ["${about}"], measure: ["strikes"])`)).toEqual([dispute]);
  }
  expect(await disputes('(measure: ["killed"])')).toEqual([]);
  expect(await disputes('(about: ["actor:army"])')).toEqual([]);
});

test('a part larger than its total', async () => {
  await take(
    { ...byArmy('claim:total'), ...strikes('event:campaign', 100) },
    { ...byObservers('claim:town'), ...strikes('event:west', 120), scopePlace: 'place:westtown' },
  );
  expect(await disputes()).toMatchObject([
    {
      explanation:
        'Army says 100 strikes of “Campaign”; but of a part of it, Observers says 120 strikes of “Campaign in the west” in Westtown.',
    },
  ]);
});

test('a denial', async () => {
  const perpetrated = { subject: 'event:east', predicate: 'PERPETRATED_BY', object: 'actor:army' };
  await take(
    { ...byObservers('claim:said'), ...perpetrated, text: 'The army did it.' },
    { ...byArmy('claim:denied'), ...perpetrated, text: 'We did not do it.', polarity: 'DENIED' },
  );
  expect(await disputes()).toEqual([
    {
      kind: 'DENIAL',
      measure: null,
      gap: null,
      explanation: 'Observers says “The army did it”; but Army says “We did not do it”.',
      claims: [{ id: 'claim:denied' }, { id: 'claim:said' }],
    },
  ]);
});

test('an event that becomes part of another, and one that no longer is', async () => {
  await take(
    { ...byArmy('claim:total'), ...strikes('event:campaign', 100) },
    { ...byObservers('claim:west'), ...strikes('event:west', 120) },
  );
  expect(await disputes()).toHaveLength(1);
  const revise = (partOf: string | null) =>
    ingest(graph.database, {
      events: [{ id: 'event:west', kind: 'STRIKE_CAMPAIGN', title: 'West', partOf }],
    });
  await revise(null);
  expect(await disputes()).toEqual([]);
  await revise('event:campaign');
  expect(await disputes()).toHaveLength(1);
});

test('a place that comes to lie within another', async () => {
  const west = (within: string | null) =>
    ingest(graph.database, { places: [{ id: 'place:westtown', name: 'Westtown', kind: 'TOWN', within }] });
  await west(null);
  await take(
    {
      ...byArmy('claim:total'),
      ...strikes('event:west', 100),
      scopePlace: 'place:westland',
      validTime: '2019-03-12',
    },
    {
      ...byArmy('claim:town'),
      ...strikes('event:west', 120),
      scopePlace: 'place:westtown',
      validTime: '2019-03-12',
    },
  );
  expect(await disputes()).toEqual([]);
  await west('place:westland');
  expect(await disputes()).toHaveLength(1);
});

test('an actor that turns out to be part of another', async () => {
  const killed = (best: number) => ({
    subject: 'event:west',
    predicate: 'MEASURED',
    quantity: { measure: 'killed', best },
  });
  await take(
    { ...byArmy('claim:all'), ...killed(3), scopeActor: 'actor:army' },
    { ...byArmy('claim:some'), ...killed(5), scopeActor: 'actor:rebels' },
  );
  expect(await disputes()).toEqual([]);
  await take({
    ...byArmy('claim:part'),
    subject: 'actor:rebels',
    predicate: 'PART_OF',
    object: 'actor:army',
  });
  expect(await disputes()).toHaveLength(1);
  await graph.query('mutation { retractClaim(id: "claim:part", reason: "A mistake.") { id } }');
  expect(await disputes()).toEqual([]);
});

test('claims are filtered by whether they are in dispute', async () => {
  await take(
    { ...byArmy('claim:army'), ...strikes('event:campaign', 250) },
    { ...byObservers('claim:observers'), ...strikes('event:campaign', 200) },
  );
  const ids = async (filter: string) =>
    (await graph.query(`{ claims(filter: ${filter}) { totalCount nodes { id } } }`)).claims;
  const disputed = { totalCount: 2, nodes: [{ id: 'claim:army' }, { id: 'claim:observers' }] };
  expect(await ids('{ disputed: true }')).toEqual(disputed);
  expect(await ids('{ not: { disputed: false } }')).toEqual(disputed);
  const { totalCount } = await ids('{ disputed: false }');
  expect(totalCount).toBe(campaign().claims.length);
});
