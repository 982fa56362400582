import fc from 'fast-check';
import { DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { MatchRelation } from '../../../../src/resolution/find/match-relation.js';
import { candidatesOf, type Told } from '../../../support/resolution/two-data-sets.js';

const ARMY = ['Government of Iraq', 'IS'];
const FORCES = ['Military Forces of Iraq (2014-)', 'Islamic State (Iraq)'];
const coded = (more: Partial<Told> = {}): Told => ({
  id: 'coded-1',
  from: '2016-06-10',
  sides: ARMY,
  killed: 2,
  ...more,
});
const retold = (more: Partial<Told> = {}): Told =>
  coded({ id: 'retold-1', sides: FORCES, north: 12, ...more });

async function scoreOf(...rows: readonly Told[]): Promise<number> {
  const candidates = await candidatesOf(rows);
  return (
    candidates.find(({ one, other }) => one === 'event:coded-1' && other === 'event:retold-1')?.score ?? 0
  );
}

test('one event, told alike by two data sets, is proposed', async () => {
  expect(await scoreOf(coded(), retold())).toBeGreaterThan(DEFAULT_SCORE);
});

test.each<[string, Told, Told]>([
  ['a day later', coded(), retold({ from: '2016-06-11' })],
  ['farther off', coded(), retold({ north: 25 })],
  ['with other dead', coded(), retold({ killed: 9 })],
  ['with another sort of side', coded(), retold({ sides: ['Civilians (Iraq)', 'Islamic State (Iraq)'] })],
  ['with no state on the other side', coded(), retold({ sides: ['Peshmerga', 'Hashd'] })],
  ['during a month', coded(), retold({ from: '2016-05-25', to: '2016-06-20' })],
])('what is told %s is less likely the same', async (_, one, other) => {
  expect(await scoreOf(one, other)).toBeLessThan(await scoreOf(coded(), retold()));
});

test('many dead tell more than one', async () => {
  expect(await scoreOf(coded({ killed: 20 }), retold({ killed: 20, north: 20 }))).toBeGreaterThan(
    await scoreOf(coded({ killed: 1 }), retold({ killed: 1, north: 20 })),
  );
});

test('a number within the bounds of the other speaks for it, one beyond them against it', async () => {
  const of = (killed: Told['killed']) =>
    scoreOf(coded({ killed: [2, 4, 8] as const, north: 20 }), retold({ killed }));
  expect(await of(7)).toBeGreaterThan(await of(undefined));
  expect(await of(30)).toBeLessThan(await of(undefined));
});

test('an unnamed group may be the one that the other names, and says less than the name', async () => {
  const against = (side: string) =>
    scoreOf(coded({ north: 20 }), retold({ sides: ['Military Forces of Iraq (2014-)', side] }));
  expect(await against('IS')).toBeGreaterThan(await against('Unidentified Armed Group (Iraq)'));
  expect(await against('Unidentified Armed Group (Iraq)')).toBeGreaterThan(await against('Hashd'));
});

test('of two events that fit alike neither is sure, and the better one loses less', async () => {
  const alone = await scoreOf(coded(), retold());
  const withEqual = await scoreOf(coded(), retold(), retold({ id: 'retold-2' }));
  const withWorse = await scoreOf(coded(), retold(), retold({ id: 'retold-2', north: 30 }));
  expect(withEqual).toBeLessThan(withWorse);
  expect(withWorse).toBeLessThan(alone);
});

test('where much happens, less is the same', async () => {
  const others = Array.from({ length: 60 }, (_, index) =>
    retold({ id: `retold-${index + 10}`, from: '2016-06-01', north: 40 }),
  );
  expect(await scoreOf(coded({ north: 4 }), retold(), ...others)).toBeLessThan(
    await scoreOf(coded({ north: 4 }), retold()),
  );
});

test('what was refused is not proposed, and rivals nothing', async () => {
  const candidates = await candidatesOf(
    [coded(), retold(), retold({ id: 'retold-2' })],
    ['event:coded-1', 'event:retold-2'],
  );
  expect(candidates.map(({ other }) => other)).toEqual(['event:retold-1']);
});

describe('one event that covers several', () => {
  const whole = coded({ from: '2016-06-10', to: '2016-06-12', killed: 12 });
  const parts = [
    retold({ from: '2016-06-10', killed: 5 }),
    retold({ id: 'retold-2', from: '2016-06-12', killed: 7, north: 4 }),
  ];
  const covers = async (...rows: readonly Told[]) =>
    (await candidatesOf(rows)).filter(({ relation }) => relation === MatchRelation.COVERS);

  test('is proposed as such, and not as the same', async () => {
    const candidates = await candidatesOf([whole, ...parts]);
    expect(candidates.map(({ other, relation, covering }) => [other, relation, covering])).toEqual([
      ['event:retold-1', 'COVERS', 'event:coded-1'],
      ['event:retold-2', 'COVERS', 'event:coded-1'],
    ]);
  });

  test('whichever data set has the whole', async () => {
    const [one, two] = parts as [Told, Told];
    const candidates = await covers(
      { ...whole, id: 'retold-9' },
      { ...one, id: 'coded-8' },
      { ...two, id: 'coded-9' },
    );
    expect(candidates.map(({ covering }) => covering)).toEqual(['event:retold-9', 'event:retold-9']);
  });

  test.each<[string, readonly Told[]]>([
    ['figures do not add up', [whole, ...parts.map((part) => ({ ...part, killed: 40 }))]],
    ['there is only one', [whole, ...parts.slice(0, 1)]],
    [
      'it is told by one event of the other',
      [whole, ...parts, retold({ id: 'retold-3', to: '2016-06-12', killed: 12 })],
    ],
    [
      'they are of other sides',
      [whole, ...parts.map((part) => ({ ...part, sides: ['Peshmerga', 'Hashd'] }))],
    ],
    [
      'they are told by the same data set',
      [whole, ...parts.map((part, index) => ({ ...part, id: `coded-${index + 5}` }))],
    ],
  ])('is not proposed where %s', async (_, rows) => {
    expect(await covers(...rows)).toEqual([]);
  });
});

test('reasons add up to the score, whatever is told', async () => {
  const day = fc.integer({ min: 1, max: 9 });
  const row = fc.record({
    day,
    days: fc.integer({ min: 0, max: 4 }),
    north: fc.integer({ min: 0, max: 45 }),
    sides: fc.subarray([...ARMY, ...FORCES, 'Civilians (Iraq)', 'Hashd', 'Unidentified Armed Group (Iraq)']),
    killed: fc.integer({ min: 0, max: 12 }),
    source: fc.constantFrom('coded', 'retold', 'told'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 9 }), async (rows) => {
      const candidates = await candidatesOf(
        rows.map(({ source, day: first, days, ...rest }, index) => ({
          id: `${source}-${index}`,
          from: `2016-06-0${first}`,
          to: `2016-06-${String(first + days).padStart(2, '0')}`,
          ...rest,
        })),
      );
      for (const { score, reasons } of candidates) {
        const sum = reasons.reduce((total, { effect }) => total + effect, 0);
        expect(Math.abs(sum - score)).toBeLessThan(0.01);
        expect(score).toBeGreaterThanOrEqual(0.6);
      }
      const keys = candidates.map(({ one, other }) => `${one} ${other}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 60 },
  );
});
