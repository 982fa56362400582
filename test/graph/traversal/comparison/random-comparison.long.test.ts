import fc from 'fast-check';
import { ingest } from '../../../../src/write/ingest.js';
import { Qualifier } from '../../../../src/domain/claims/qualifier.js';
import { emptyDatabase } from '../../../support/database.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf, newestWrite } from '../as-known-then.js';
import {
  edtfOf,
  plainComparison,
  plainGap,
  STARTS,
  type PlainClaim,
  type PlainEvent,
  type PlainPlace,
  type PlainWorld,
} from './plain-comparison.js';

const RUNS = Number(process.env['HISTORIES'] ?? 8);

const SOURCES = ['a', 'b', 'c'];
const KINDS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'TOWN', 'TOWN', 'REGION', 'OTHER'];
const few = <Item>(all: readonly Item[], most = 2) =>
  fc.uniqueArray(fc.constantFrom(...all), { maxLength: most });

const claim: fc.Arbitrary<PlainClaim> = fc.record({
  saidBy: fc.uniqueArray(fc.constantFrom(...SOURCES), { minLength: 1, maxLength: 2 }),
  preferred: fc.boolean(),
  isOfSide: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
  quantity: fc
    .record({
      measure: fc.constantFrom<'killed' | 'wounded'>('killed', 'killed', 'killed', 'wounded'),
      unit: fc.constantFrom(null, null, null, 'km2'),
      numbers: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }),
      form: fc.constantFrom('best', 'best', 'range', 'ends'),
      qualifier: fc.constantFrom(...Object.values(Qualifier)),
    })
    .map(({ numbers, form, ...quantity }) => {
      const [low, best, high] = [...numbers].sort((one, other) => one - other) as [number, number, number];
      return {
        ...quantity,
        best: form === 'ends' ? null : best,
        ...(form === 'best' ? { low: null, high: null } : { low, high }),
      };
    }),
});

const event: fc.Arbitrary<PlainEvent> = fc.record({
  days: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 70 }), fc.constantFrom(0, 0, 0, 2, 40), fc.integer({ min: 0, max: 9 }))
      .map(([first, more, open]): PlainEvent['days'] => {
        if (open === 0) return [null, first];
        return open === 1 ? [first, null] : [first, first + more];
      }),
  ),
  places: few(KINDS.map((_, index) => `place:p${index}`)),
  sides: few(['a', 'b', 'c']),
  claims: fc.array(claim, { maxLength: 4 }),
});

/** Each lies within one before it, or in none. */
const places: fc.Arbitrary<PlainWorld['places']> = fc
  .tuple(
    ...KINDS.map((kind, index) =>
      fc.tuple(
        fc.constant(kind),
        fc.option(fc.nat({ max: Math.max(0, index - 1) })),
        fc.constantFrom('Alpha', 'Bravo'),
      ),
    ),
  )
  .map((all) =>
    Object.fromEntries(
      all.map(([kind, around, name], index): [string, PlainPlace] => [
        `place:p${index}`,
        { kind, name, within: around === null || index === 0 ? null : `place:p${around}` },
      ]),
    ),
  );

const world: fc.Arbitrary<PlainWorld> = fc.record({ events: fc.array(event, { maxLength: 7 }), places });

const idOf = (event: number, number: number): string => `claim:c${event}-${number}`;
const placesOf = ({ places }: PlainWorld) =>
  Object.entries(places).map(([id, { kind, name, within }]) => ({ id, kind, name, within }));

function dossier(world: PlainWorld): object {
  const said = (id: string, subject: string, saidBy: readonly string[], rest: object) => ({
    id,
    text: 'So.',
    subject,
    saidBy: saidBy.map((by) => `actor:${by}`),
    document: 'document:d',
    ...rest,
  });
  return {
    actors: SOURCES.map((id) => ({ id: `actor:${id}`, name: id, kind: 'ORGANIZATION' })),
    documents: [{ id: 'document:d', kind: 'REPORT', title: 'Report' }],
    places: placesOf(world),
    events: world.events.map(({ days }, index) => ({
      id: `event:e${index}`,
      kind: 'BATTLE',
      title: 'Event',
      ...(days && { time: edtfOf(days) }),
    })),
    claims: world.events.flatMap(({ places, sides, claims }, index) => {
      const subject = `event:e${index}`;
      return [
        ...places.map((object) =>
          said(`claim:at${index}-${object.slice(6)}`, subject, ['a'], { predicate: 'OCCURRED_AT', object }),
        ),
        ...sides.map((side) =>
          said(`claim:by${index}-${side}`, subject, ['a'], {
            predicate: 'INVOLVED',
            object: `actor:${side}`,
          }),
        ),
        ...claims.map(({ saidBy, preferred, quantity, isOfSide }, number) =>
          said(idOf(index, number), subject, saidBy, {
            predicate: 'MEASURED',
            quantity,
            rank: preferred ? 'PREFERRED' : 'NORMAL',
            ...(isOfSide && { scopeActor: 'actor:a' }),
          }),
        ),
      ];
    }),
  };
}

const LEVELS = [null, 'COUNTRY', 'PROVINCE', 'DISTRICT', 'PLACE'];
const INTERVALS = [null, ...Object.keys(STARTS)];
/** Every level and every interval, but not each with each: planning so many statements takes long. */
const GRIDS = LEVELS.flatMap((level) => INTERVALS.map((interval) => ({ level, interval }))).filter(
  ({ level, interval }) => interval === 'MONTH' || level === 'PROVINCE' || (level ?? interval) === null,
);
const FIGURES = 'sources { source { id } unit events low best high }';
const given = ({ level, interval }: (typeof GRIDS)[number]): string =>
  `measure: "killed" ${level ? `place: ${level}` : ''} ${interval ? `interval: ${interval}` : ''}`;
const QUESTION = GRIDS.map(
  (
    grid,
    index,
  ) => `c${index}: comparison(${given(grid)}) { totalCount nodes { place { id } start ${FIGURES} } }
    d${index}: disagreements(${given(grid)}) { totalCount nodes { cell { place { id } start ${FIGURES} } gap } }`,
);

const told = ({ place, start, sources }: any) => ({
  place: place?.id ?? null,
  start,
  sources: sources.map(({ source, ...numbers }: any) => ({
    ...numbers,
    source: source.id.slice('actor:'.length),
  })),
});

/** Tenths, which “about” is made of, are no exact binary fractions. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'number' ? Math.round(one * 1e6) / 1e6 : one,
  );

function expectPlain(answer: any, world: PlainWorld): void {
  GRIDS.forEach((grid, index) => {
    const cells = plainComparison(world, grid.level, grid.interval);
    const { totalCount, nodes } = answer[`c${index}`];
    expect(rounded([grid, nodes.map(told)])).toEqual(rounded([grid, cells]));
    expect(totalCount).toBe(cells.length);
    const found = answer[`d${index}`].nodes.map(({ cell, gap }: any) => ({ cell: told(cell), gap }));
    const differing = cells.map((cell) => ({ cell, gap: plainGap(cell) })).filter(({ gap }) => gap > 1e-9);
    const byKey = (all: any[]) =>
      new Map(all.map((one) => [`${one.cell.place} ${one.cell.start}`, rounded(one)]));
    expect([grid, byKey(found)]).toEqual([grid, byKey(differing)]);
    const gaps = found.map(({ gap }: any) => gap as number);
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
  });
}

test('grids and disagreements are what a plain look at random events finds, now and as it was known', async () => {
  const graph = await TestGraph.empty();
  const ask = async (execute: (question: string) => Promise<any>) =>
    Object.assign({}, ...(await Promise.all(QUESTION.map(execute)))) as object;
  await fc.assert(
    fc.asyncProperty(world, world, fc.nat({ max: 2 }), async (then, other, retracted) => {
      await emptyDatabase(graph.database);
      await ingest(graph.database, dossier(then));
      const at = await newestWrite(graph);
      expectPlain(await ask((question) => graph.query(`{ ${question} }`)), then);
      // Places come to lie elsewhere, events to be of other days, and some claims are withdrawn.
      const events = then.events.map((event, index) => ({
        ...event,
        days: other.events[index]?.days ?? event.days,
        claims: event.claims.filter((_, number) => number !== retracted),
      }));
      const now = { events, places: other.places };
      await ingest(graph.database, {
        places: placesOf(now),
        events: (dossier(now) as { events: object[] }).events,
      });
      for (const [index, { claims }] of then.events.entries())
        if (claims[retracted])
          await graph.query(
            `mutation { retractClaim(id: "${idOf(index, retracted)}", reason: "Wrong.") { id } }`,
          );
      expectPlain(await ask((question) => graph.query(`{ ${question} }`)), now);
      expectPlain(await ask((question) => asOf(graph, at, question)), then);
    }),
    { numRuns: RUNS },
  );
  await graph.close();
}, 600_000);
