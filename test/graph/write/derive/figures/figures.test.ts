import { ingest } from '../../../../../src/write/ingest.js';
import { verify } from '../../../../../src/write/verify/verify.js';
import { emptyDatabase } from '../../../../support/database.js';
import { TestGraph } from '../../../../support/graph.js';
import { byArmy, byObservers, campaign, placed, strikes } from '../counting-dossier.js';
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

const take = (...claims: object[]) => ingest(graph.database, { claims });
const mutate = (mutation: string) => graph.query(`mutation { ${mutation} { id } }`);
const retract = (id: string) => mutate(`retractClaim(id: "${id}", reason: "A mistake.")`);
const now = async (): Promise<string> =>
  String(
    (
      await graph.database.read({ text: 'MATCH (l:Ledger) RETURN toString(l.recordedAt)', parameters: {} })
    )[0]?.[0],
  );

const claim = async (id: string, fields: string) =>
  (await graph.query(`{ claim(id: "${id}") { ${fields} } }`)).claim;

const CLAIMS = `claims(filter: { measure: ["strikes"] }) { nodes {
  id stale derivation derivationRule derivedFrom { id } quantity { low best high qualifier }
} }`;

/** What has been worked out and stands: event, then derivation, numbers and inputs. */
const workedOut = async (at?: string): Promise<string[]> => {
  const question = `events { nodes { id ${CLAIMS} } }`;
  const answer = await graph.query(at ? `{ asOf(at: "${at}") { ${question} } }` : `{ ${question} }`);
  return plain(at ? answer.asOf : answer).events.nodes.flatMap(({ id, claims }: any) =>
    claims.nodes
      .filter(({ derivationRule }: any) => derivationRule)
      .map(({ stale, derivation, derivedFrom, quantity: { low, best, high, qualifier } }: any) =>
        [
          id.slice(6),
          derivation,
          [low, best, high].map((number) => number ?? '·').join(' '),
          qualifier,
          derivedFrom
            .map((input: any) => input.id.slice(6))
            .sort()
            .join(' '),
          ...(stale ? ['STALE'] : []),
        ].join(' | '),
      ),
  );
};

const total = (quantity: number | object = 250) => ({
  ...byArmy('claim:total'),
  ...strikes('event:campaign', quantity),
});
const east = (quantity: number | object = 193) => ({
  ...byArmy('claim:east'),
  ...strikes('event:east', quantity),
});
const west = (quantity: number | object = 57) => ({
  ...byArmy('claim:west'),
  ...strikes('event:west', quantity),
});

const DERIVED = 'claim:derived-strikes-event-west';
const LEFT = 'west | total − Eastland = 250 − 193 | · 57 · | EXACT | east total';

test('what is left of a total is the part that nobody has stated', async () => {
  await take(total(), east());
  expect(await workedOut()).toEqual([LEFT]);
  const fields =
    'text saidBy { id } document { id } predicate rank derivedFrom { id } derivationRule stale staleReason';
  expect(await claim(DERIVED, fields)).toEqual({
    text: '57 strikes in “Campaign in the west”: the total without the other parts.',
    saidBy: [],
    document: null,
    predicate: 'MEASURED',
    rank: 'NORMAL',
    derivedFrom: [{ id: 'claim:east' }, { id: 'claim:total' }],
    derivationRule: 'TOTAL_MINUS_PARTS',
    stale: false,
    staleReason: null,
  });
});

test('in whatever order the claims come', async () => {
  await take(east());
  expect(await workedOut()).toEqual([]);
  await take(total());
  expect(await workedOut()).toEqual([LEFT]);
});

test('parts add up to a total that nobody has stated', async () => {
  await take(east(), west());
  expect(await workedOut()).toEqual([
    'campaign | Eastland + Westland = 193 + 57 | · 250 · | EXACT | east west',
  ]);
});

test.each([
  [
    'a range',
    { low: 240, best: 250, high: 260 },
    193,
    'west | total − Eastland = (240 to 260) − 193 | 47 57 67 | EXACT | east total',
  ],
  [
    'at least',
    { best: 250, qualifier: 'AT_LEAST' },
    193,
    'west | total − Eastland = (at least 250) − 193 | · 57 · | AT_LEAST | east total',
  ],
  [
    'at most',
    { best: 200, qualifier: 'AT_MOST' },
    193,
    'west | total − Eastland = (0 to 200) − 193 | · 7 · | AT_MOST | east total',
  ],
  [
    'about',
    { best: 250, qualifier: 'ABOUT' },
    193,
    'west | total − Eastland = (225 to 275) − 193 | 32 57 82 | ABOUT | east total',
  ],
  [
    'never below zero',
    { low: 190, high: 200 },
    195,
    'west | total − Eastland = (190 to 200) − 195 | · 5 · | AT_MOST | east total',
  ],
  ['nothing is left', 193, 193, 'west | total − Eastland = 193 − 193 | · 0 · | EXACT | east total'],
])('by interval arithmetic: %s', async (_what, whole, part, expected) => {
  await take(total(whole), east(part));
  expect(await workedOut()).toEqual([expected]);
});

test('not where the part exceeds the total', async () => {
  await take(total(100), east(193));
  expect(await workedOut()).toEqual([]);
});

test('not where what it would follow from is contradicted, unless one is preferred', async () => {
  await take(total(), east(), { ...byObservers('claim:other'), ...strikes('event:campaign', 220) });
  expect(await workedOut()).toEqual([]);
  await mutate('rankClaim(id: "claim:total", rank: PREFERRED, reason: "It knows.")');
  expect(await workedOut()).toEqual([LEFT]);
  await mutate('rankClaim(id: "claim:total", rank: NORMAL, reason: "It does not.")');
  expect(await workedOut()).toEqual([]);
});

test('claims that agree are all inputs', async () => {
  await take(total(), east(), {
    ...byObservers('claim:also'),
    ...strikes('event:campaign', { best: 240, qualifier: 'AT_LEAST' }),
  });
  expect(await workedOut()).toEqual([
    'west | total − Eastland = 250 − 193 | · 57 · | EXACT | also east total',
  ]);
});

test('not where somebody states a figure; once that is retracted, again, as another claim', async () => {
  await take(total(), east());
  const before = await now();
  await take(west(60));
  expect(await workedOut()).toEqual([]);
  expect(await claim(DERIVED, 'stale staleReason retractedAt decisions { decidedBy kind }')).toEqual({
    stale: true,
    staleReason: 'It no longer follows from the claims.',
    retractedAt: expect.any(String),
    decisions: [{ decidedBy: 'claimgraph', kind: 'RETRACTED' }],
  });
  expect(await workedOut(before)).toEqual([LEFT]);
  await retract('claim:west');
  expect(await workedOut()).toEqual([LEFT]);
  expect(await claim(`${DERIVED}-2`, 'stale')).toEqual({ stale: false });
});

test('an input that is retracted makes it stale', async () => {
  await take(total(), east());
  await retract('claim:total');
  expect(await workedOut()).toEqual([]);
  expect(await claim(DERIVED, 'stale staleReason')).toEqual({
    stale: true,
    staleReason: '“What claim:total says” has been retracted.',
  });
});

test('an input that is corrected: worked out anew, and the old one stays visible to asOf', async () => {
  await take(total(), east());
  const before = await now();
  await take({ ...byArmy('claim:corrected'), ...strikes('event:east', 200), supersedes: ['claim:east'] });
  expect(await workedOut()).toEqual([
    'west | total − Eastland = 250 − 200 | · 50 · | EXACT | corrected total',
  ]);
  expect(await workedOut(before)).toEqual([LEFT]);
  expect(await claim(DERIVED, 'stale staleReason')).toEqual({
    stale: true,
    staleReason: '“What claim:east says” has been superseded.',
  });
});

test('what a person derived is marked stale, and left to persons', async () => {
  await take(total(), {
    ...strikes('event:west', 57),
    id: 'claim:ours',
    text: 'By hand.',
    derivedFrom: ['claim:total'],
    derivation: 'a guess',
  });
  const ours = () => claim('claim:ours', 'stale staleReason retractedAt');
  expect(await ours()).toEqual({ stale: false, staleReason: null, retractedAt: null });
  await mutate('rankClaim(id: "claim:total", rank: DEPRECATED, reason: "Wrong.")');
  expect(await ours()).toEqual({
    stale: true,
    staleReason: '“What claim:total says” is ranked DEPRECATED.',
    retractedAt: null,
  });
});

test('what a person has retracted is not worked out again from the same', async () => {
  await take(total(), east());
  await retract(DERIVED);
  expect(await workedOut()).toEqual([]);
  await take({ ...byArmy('claim:unrelated'), ...strikes('event:west', 3), validTime: '2019-03-12' });
  expect(await workedOut()).toEqual([]);
  await take({ ...byArmy('claim:corrected'), ...strikes('event:east', 200), supersedes: ['claim:east'] });
  expect(await workedOut()).toEqual([
    'west | total − Eastland = 250 − 200 | · 50 · | EXACT | corrected total',
  ]);
});

test('sums go on upwards, and what is left of them downwards', async () => {
  const part = (id: string) => ({
    id,
    kind: 'STRIKE_CAMPAIGN',
    title: id,
    time: '2019-03-10/2019-03-23',
    partOf: 'event:west',
  });
  await ingest(graph.database, {
    places: [
      { id: 'place:north', name: 'North', kind: 'PROVINCE', within: 'place:westland' },
      { id: 'place:south', name: 'South', kind: 'PROVINCE', within: 'place:westland' },
    ],
    events: [part('event:north'), part('event:south')],
    claims: [...placed('event:north', 'place:north'), ...placed('event:south', 'place:south')],
  });
  await retract('claim:west-at-westland');
  await take(
    ...placed('event:west', 'place:north', 'place:south'),
    { ...byArmy('claim:north'), ...strikes('event:north', 20) },
    { ...byArmy('claim:south'), ...strikes('event:south', 30) },
  );
  expect(await workedOut()).toEqual(['west | North + South = 20 + 30 | · 50 · | EXACT | north south']);
  // The west as a whole is told by two provinces, of which it is not known that they are all of Westland.
  await retract('claim:south');
  expect(await workedOut()).toEqual([]);
});

test.each([
  ['of another kind', { kind: 'BATTLE' }],
  ['of another time', { time: '2019-03-10/2019-03-22' }],
  ['not part of it any more', { partOf: null }],
])('not where a part is %s', async (_what, change) => {
  await take(total(), east());
  expect(await workedOut()).toEqual([LEFT]);
  await ingest(graph.database, {
    events: [{ id: 'event:west', kind: 'STRIKE_CAMPAIGN', title: 'Campaign in the west', ...change }],
  });
  expect(await workedOut()).toEqual([]);
});

test('not where the parts have other perpetrators than the whole, or a place is that of two parts', async () => {
  const by = (subject: string) => ({
    ...byArmy(`claim:by-${subject.slice(6)}`),
    subject,
    predicate: 'PERPETRATED_BY',
    object: 'actor:army',
  });
  await take(total(), east());
  await take(by('event:campaign'));
  expect(await workedOut()).toEqual([]);
  await take(by('event:east'), by('event:west'));
  expect(await workedOut()).toEqual([LEFT]);
  await ingest(graph.database, {
    events: [
      {
        id: 'event:west-too',
        kind: 'STRIKE_CAMPAIGN',
        title: 'Too',
        time: '2019-03-10/2019-03-23',
        partOf: 'event:campaign',
      },
    ],
    claims: [by('event:west-too'), ...placed('event:west-too', 'place:westland')],
  });
  expect(await workedOut()).toEqual([]);
});

test('measures that do not add up are left alone', async () => {
  const share = (id: string, subject: string, best: number) => ({
    ...byArmy(id),
    subject,
    predicate: 'MEASURED',
    quantity: { measure: 'share of territory', best },
  });
  await take(share('claim:a', 'event:campaign', 0.5), share('claim:b', 'event:east', 0.3));
  const { events } = await graph.query(
    '{ events { nodes { claims(filter: { measure: ["share of territory"] }) { totalCount } } } }',
  );
  expect(events.nodes.map(({ claims }: any) => claims.totalCount).sort()).toEqual([0, 1, 1]);
});
