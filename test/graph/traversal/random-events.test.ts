import fc from 'fast-check';
import { ingest } from '../../../src/write/ingest.js';
import { emptyDatabase } from '../../support/database.js';
import { TestGraph } from '../../support/graph.js';

/** What is drawn at random of one event; others are named by their number. */
interface Drawn {
  readonly kind: 'STRIKE' | 'STRIKE_CAMPAIGN' | 'BATTLE';
  /** Days since the start of 2019 of its first and last day; null where no time is stated. */
  readonly days: readonly [number, number] | null;
  readonly by: readonly number[];
  readonly on: readonly number[];
  readonly at: readonly number[];
  readonly strikes: readonly { readonly low: number; readonly more: number; readonly preferred: boolean }[];
  /** Whether it is part of the event drawn before it. */
  readonly isPart: boolean;
}

const few = (most: number) => fc.uniqueArray(fc.nat({ max: most }), { maxLength: 2 });

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom('STRIKE', 'STRIKE_CAMPAIGN', 'BATTLE'),
  days: fc.option(
    fc
      .tuple(fc.nat({ max: 500 }), fc.nat({ max: 20 }))
      .map(([first, more]) => [first, first + more] as const),
  ),
  by: few(2),
  on: few(2),
  at: few(3),
  strikes: fc.array(
    fc.record({ low: fc.nat({ max: 9 }), more: fc.nat({ max: 3 }), preferred: fc.boolean() }),
    { maxLength: 2 },
  ),
  isPart: fc.boolean(),
});

const DAY = 86_400_000;
const dayOf = (day: number): string => new Date(Date.UTC(2019, 0, 1) + day * DAY).toISOString().slice(0, 10);

/** Towns 0 and 1 lie in countries 0 and 1; the others are these countries. */
const PLACES = [
  { id: 'place:0', name: 'Town', kind: 'TOWN', within: 'place:2' },
  { id: 'place:1', name: 'Town', kind: 'TOWN', within: 'place:3' },
  { id: 'place:2', name: 'Country', kind: 'COUNTRY' },
  { id: 'place:3', name: 'Country', kind: 'COUNTRY' },
];

function dossier(events: readonly Drawn[]): object {
  let claims = 0;
  const claim = (rest: object) => ({
    id: `claim:${(claims += 1)}`,
    text: 'So.',
    document: 'document:d',
    ...rest,
  });
  return {
    actors: [0, 1, 2].map((number) => ({ id: `actor:${number}`, name: 'Group', kind: 'ARMED_GROUP' })),
    places: PLACES,
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'Report' }],
    events: events.map(({ kind, days, isPart }, index) => ({
      id: `event:${index}`,
      kind,
      title: 'Event',
      ...(days && { time: days.map(dayOf).join('/') }),
      ...(isPart && index > 0 && { partOf: `event:${index - 1}` }),
    })),
    claims: events.flatMap(({ by, on, at, strikes }, index) => {
      const about = { subject: `event:${index}`, saidBy: [`actor:${index % 3}`] };
      const relating = (predicate: string, kind: string, ends: readonly number[]) =>
        ends.map((end) => claim({ ...about, predicate, object: `${kind}:${end}` }));
      return [
        ...relating('PERPETRATED_BY', 'actor', by),
        ...relating('TARGETED', 'actor', on),
        ...relating('OCCURRED_AT', 'place', at),
        ...strikes.map(({ low, more, preferred }) =>
          claim({
            ...about,
            predicate: 'MEASURED',
            quantity: { measure: 'strikes', low, high: low + more },
            rank: preferred ? 'PREFERRED' : 'NORMAL',
          }),
        ),
      ];
    }),
  };
}

/** Most first, then by value. */
function counted(values: readonly (readonly string[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((one) => [...new Set(one)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
}

const FACETS: Record<string, (event: Drawn, index: number) => string[]> = {
  KIND: ({ kind }) => [kind],
  PERPETRATOR: ({ by }) => by.map((number) => `actor:${number}`),
  TARGET: ({ on }) => on.map((number) => `actor:${number}`),
  PLACE: ({ at }) => at.map((number) => `place:${number}`),
  COUNTRY: ({ at }) => at.map((number) => `place:${number < 2 ? number + 2 : number}`),
  YEAR: ({ days }) => (days ? [dayOf(days[0]).slice(0, 4)] : []),
  SAID_BY: ({ by, on, at, strikes }, index) =>
    by.length + on.length + at.length + strikes.length > 0 ? [`actor:${index % 3}`] : [],
};

/** The first day of the interval in which a day lies. */
const STARTS: Record<string, (day: Date) => Date> = {
  DAY: (day) => day,
  WEEK: (day) => new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY),
  MONTH: (day) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth())),
  YEAR: (day) => new Date(Date.UTC(day.getUTCFullYear(), 0)),
};

/** The buckets, found day by day, and how many events lie within none of them. */
function timeline(events: readonly Drawn[], start: (day: Date) => Date): [string, number][] {
  const within = events.flatMap(({ days }) => {
    const [first = null, last = null] = (days ?? []).map((day) => start(new Date(dayOf(day))).getTime());
    return first !== null && first === last ? [first] : [];
  });
  const buckets = new Map<string, number>();
  for (let day = Math.min(...within); day <= Math.max(...within); day += DAY)
    buckets.set(start(new Date(day)).toISOString(), 0);
  for (const begin of within.map((one) => new Date(one).toISOString()))
    buckets.set(begin, (buckets.get(begin) ?? 0) + 1);
  const others = events.length - within.length;
  return [...buckets, ...(others > 0 ? [['unplaced', others] as [string, number]] : [])];
}

/** The matrix, event by event. */
function matrix(events: readonly Drawn[]): object[] {
  const cells = new Map<string, number[]>();
  events.forEach(({ by, on }, index) => {
    for (const one of by) {
      for (const other of on) {
        const cell = `actor:${one} actor:${other}`;
        cells.set(cell, [...(cells.get(cell) ?? []), index]);
      }
    }
  });
  const figures = (index: number) => {
    const { strikes } = events[index] as Drawn;
    const preferred = strikes.filter((one) => one.preferred);
    return preferred.length > 0 ? preferred : strikes;
  };
  const isPartOf = (part: number, whole: number): boolean =>
    part > whole && events.slice(whole + 1, part + 1).every((event) => event.isPart);
  return [...cells]
    .map(([cell, members]) => {
      const [perpetrator, target] = cell.split(' ');
      const measured = members.filter((index) => figures(index).length > 0);
      const counting = measured.filter((index) => !measured.some((other) => isPartOf(index, other)));
      const sum = (of: (index: number) => number) =>
        counting.length === 0 ? null : counting.reduce((total, index) => total + of(index), 0);
      return {
        perpetrator: { id: perpetrator },
        target: { id: target },
        events: members.length,
        strikesLow: sum((index) => Math.min(...figures(index).map(({ low }) => low))),
        strikesHigh: sum((index) => Math.max(...figures(index).map(({ low, more }) => low + more))),
        cell,
      };
    })
    .sort((one, other) => other.events - one.events || (one.cell < other.cell ? -1 : 1))
    .map(({ cell: _, ...rest }) => rest);
}

test('facets, timeline and matrix are what a plain count of random events finds', async () => {
  const graph = await TestGraph.empty();
  const all = fc.array(drawn, { maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(all, async (events) => {
      await emptyDatabase(graph.database);
      await ingest(graph.database, dossier(events));
      const answer = await graph.query(`{
        ${Object.keys(FACETS)
          .map((by) => `${by}: eventFacets(by: ${by}) { value count }`)
          .join('\n')}
        ${Object.keys(STARTS)
          .map((interval) => `in${interval}: timeline(interval: ${interval}) { start unplaced events }`)
          .join('\n')}
        whoStruckWhom { perpetrator { id } target { id } events strikesLow strikesHigh }
      }`);
      for (const [by, valuesOf] of Object.entries(FACETS)) {
        const found = answer[by].map(({ value, count }: any) => [value, count]);
        expect([by, found]).toEqual([by, counted(events.map(valuesOf))]);
      }
      for (const [interval, start] of Object.entries(STARTS)) {
        const found = answer[`in${interval}`].map((bucket: any) => [
          bucket.unplaced ? 'unplaced' : bucket.start,
          bucket.events,
        ]);
        expect([interval, found]).toEqual([interval, timeline(events, start)]);
      }
      expect(answer['whoStruckWhom']).toEqual(matrix(events));
    }),
    { numRuns: 15 },
  );
  await graph.close();
});
