import fc from 'fast-check';
import { ingest } from '../../../../src/write/ingest.js';
import { claimedInterval } from '../../../../src/rules/figures/claimed-interval.js';
import { Qualifier } from '../../../../src/domain/claims/qualifier.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';

const RUNS = Number(process.env['RANDOM_TOTALS'] ?? 10);

let graph: TestGraph;

beforeAll(async () => {
  graph = await TestGraph.empty();
});
beforeEach(() => emptyDatabase(graph.database));
afterAll(() => graph.close());

const FIELDS = '{ measure unit low best high events disputed }';
const totals = async (given = ''): Promise<any[]> =>
  (await graph.query(`{ totals${given} ${FIELDS} }`)).totals;

const BASE = {
  actors: [
    { id: 'actor:a', name: 'A', kind: 'ORGANIZATION' },
    { id: 'actor:b', name: 'B', kind: 'ORGANIZATION' },
  ],
  places: [{ id: 'place:town', name: 'Town', kind: 'TOWN' }],
  documents: [{ id: 'document:report', kind: 'REPORT', title: 'Report' }],
};
const event = (id: string, kind = 'BATTLE') => ({ id, kind, title: id, time: '2019-03-12' });
const claim = (id: string, subject: string, quantity: object, more: object = {}) => ({
  id,
  text: id,
  subject,
  predicate: 'MEASURED',
  quantity: { measure: 'killed', ...quantity },
  saidBy: ['actor:a'],
  document: 'document:report',
  ...more,
});

const take = (events: object[], claims: object[]) => ingest(graph.database, { ...BASE, events, claims });

test('sums what is claimed of each event, by measure and unit, in one statement', async () => {
  await take(
    [event('event:1'), event('event:2', 'ATTACK')],
    [
      claim('claim:1', 'event:1', { low: 2, best: 3, high: 5 }),
      claim('claim:2', 'event:2', { best: 4 }),
      claim('claim:3', 'event:2', { measure: 'area', unit: 'km2', best: 1.5 }),
      claim('claim:4', 'event:2', { measure: 'area', best: 7 }),
    ],
  );
  const area = { measure: 'area', events: 1, disputed: 0 };
  expect(await totals()).toEqual([
    { ...area, unit: 'km2', low: 1.5, best: 1.5, high: 1.5 },
    { ...area, unit: null, low: 7, best: 7, high: 7 },
    { measure: 'killed', unit: null, low: 6, best: 7, high: 9, events: 2, disputed: 0 },
  ]);
  expect(graph.statements).toHaveLength(1);
  expect(await totals('(measure: ["killed"], filter: { kind: [ATTACK] })')).toEqual([
    { measure: 'killed', unit: null, low: 4, best: 4, high: 4, events: 1, disputed: 0 },
  ]);
  expect(await totals('(filter: { during: "2018" })')).toEqual([]);
});

test('a disputed event counts with the whole range, unless a claim is preferred', async () => {
  await take(
    [event('event:1'), event('event:2')],
    [
      claim('claim:1', 'event:1', { best: 3 }),
      claim('claim:2', 'event:1', { best: 8 }, { saidBy: ['actor:b'] }),
      claim('claim:3', 'event:2', { best: 10 }),
    ],
  );
  const killed = { measure: 'killed', unit: null, events: 2, disputed: 1 };
  expect(await totals()).toEqual([{ ...killed, low: 13, best: null, high: 18 }]);
  await graph.query('mutation { rankClaim(id: "claim:2", rank: PREFERRED, reason: "It knows.") { id } }');
  expect(await totals()).toEqual([{ ...killed, low: 18, best: 18, high: 18 }]);
});

test('only numbers of the whole event count', async () => {
  await take(
    [event('event:1')],
    [
      claim('claim:at', 'event:1', {}, { predicate: 'OCCURRED_AT', object: 'place:town', quantity: null }),
      claim('claim:whole', 'event:1', { best: 9 }),
      claim('claim:side', 'event:1', { best: 1 }, { scopeActor: 'actor:a' }),
      claim('claim:day', 'event:1', { best: 2 }, { validTime: '2019-03-12T10:00:00Z' }),
      claim(
        'claim:same',
        'event:1',
        { best: 9 },
        { validTime: '2019-03-12/2019-03-12', scopePlace: 'place:town' },
      ),
      claim('claim:denied', 'event:1', { best: 70 }, { polarity: 'DENIED' }),
      claim('claim:wrong', 'event:1', { best: 80 }, { rank: 'DEPRECATED' }),
    ],
  );
  expect(await totals()).toEqual([
    { measure: 'killed', unit: null, low: 9, best: 9, high: 9, events: 1, disputed: 0 },
  ]);
});

test('as it was known', async () => {
  await take([event('event:1')], [claim('claim:1', 'event:1', { best: 3 })]);
  const at = (
    await graph.database.read({ text: 'MATCH (l:Ledger) RETURN toString(l.recordedAt)', parameters: {} })
  )[0];
  await take([], [claim('claim:2', 'event:1', { best: 5 }, { saidBy: ['actor:b'] })]);
  const { asOf } = await graph.query(`{ asOf(at: "${String(at)}") { totals ${FIELDS} } }`);
  expect(asOf.totals).toEqual([
    { measure: 'killed', unit: null, low: 3, best: 3, high: 3, events: 1, disputed: 0 },
  ]);
  expect(await totals()).toMatchObject([{ low: 3, best: null, high: 5, disputed: 1 }]);
});

const quantity = fc.record({
  numbers: fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 })
    .map((list) => list.sort((one, other) => one - other)),
  isRange: fc.boolean(),
  qualifier: fc.constantFrom(...Object.values(Qualifier)),
  preferred: fc.boolean(),
});

test('is the plain sum, whatever is claimed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(quantity, { maxLength: 3 }), { maxLength: 8 }), async (events) => {
      await emptyDatabase(graph.database);
      const given = events.map((claims) =>
        claims.map(({ numbers: [low = 0, best = 0, high = 0], isRange, qualifier, preferred }) => ({
          quantity: isRange ? { low, best, high, qualifier } : { best, qualifier },
          rank: preferred ? 'PREFERRED' : 'NORMAL',
        })),
      );
      await take(
        given.map((_, index) => event(`event:${index}`)),
        given.flatMap((claims, index) =>
          claims.map((one, number) =>
            claim(`claim:${index}-${number}`, `event:${index}`, one.quantity, { rank: one.rank }),
          ),
        ),
      );
      const counted = given.filter((claims) => claims.length > 0).map(valueOf);
      const sum = (name: 'low' | 'high') => counted.reduce((all, value) => all + value[name], 0);
      const bests = counted.map(({ best }) => best);
      const [total] = await totals();
      if (counted.length === 0) {
        expect(total).toBeUndefined();
        return;
      }
      expect(total).toMatchObject({
        events: counted.length,
        disputed: counted.filter(({ disputed }) => disputed).length,
        best: bests.includes(null) ? null : bests.reduce((all, best) => (all ?? 0) + (best ?? 0), 0),
      });
      expect(total.low).toBeCloseTo(sum('low'));
      expect(total.high).toBeCloseTo(sum('high'));
    }),
    { numRuns: RUNS },
  );
}, 600_000);

interface Given {
  readonly quantity: { low?: number; best: number; high?: number; qualifier: Qualifier };
  readonly rank: string;
}

/** What the claims of one event come to, by the contract's words. */
function valueOf(claims: readonly Given[]) {
  const preferred = claims.filter(({ rank }) => rank === 'PREFERRED');
  const deciding = preferred.length > 0 ? preferred : claims;
  const interval = ({ quantity: given }: Given) =>
    claimedInterval({ measure: 'killed', unit: null, low: null, high: null, ...given });
  const ends = deciding.map((one) => ({ ...interval(one), best: one.quantity.best }));
  const bests = new Set(ends.map(({ best }) => best));
  const all = claims.map(interval);
  return {
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high, best }) => (high === Infinity ? best : high))),
    best: bests.size === 1 ? ([...bests][0] as number) : null,
    disputed: Math.max(...all.map(({ low }) => low)) > Math.min(...all.map(({ high }) => high)),
  };
}

test('a sum that no number can tell is an error, not nothing', async () => {
  const events = ['event:a', 'event:b'];
  await ingest(graph.database, {
    ...BASE,
    events: events.map((id) => event(id, 'STRIKE')),
    claims: events.flatMap((id) => [
      claim(`claim:${id.slice(6)}`, id, { measure: 'strikes', best: 1e308 }),
      {
        ...claim(`claim:${id.slice(6)}-by`, id, {}),
        predicate: 'PERPETRATED_BY',
        object: 'actor:a',
        quantity: null,
      },
      {
        ...claim(`claim:${id.slice(6)}-on`, id, {}),
        predicate: 'TARGETED',
        object: 'actor:b',
        quantity: null,
      },
    ]),
  });
  for (const [field, path] of [
    ['totals { low best high }', 'totals.low'],
    ['whoStruckWhom { strikesLow }', 'whoStruckWhom.strikesLow'],
  ] as const) {
    const { errors } = await graph.execute(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_NUMBER', path });
  }
});
