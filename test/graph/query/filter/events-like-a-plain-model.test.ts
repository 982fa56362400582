import fc from 'fast-check';
import { ingest } from '../../../../src/write/ingest.js';
import { TestGraph } from '../../../support/graph.js';
import { asOf } from '../../../support/operations/as-of.js';
import { newestWrite } from '../../traversal/as-known-then.js';
import { type EventQuestion, randomFilter } from './random-filter.js';
import { knownAfter, matching, type PlainEvent, type SmallWorld } from './plain-model.js';
import { RETRACTING, smallWorld } from './small-world.js';
import { plain } from '../../../support/operations/plain.js';

const RUNS = Number(process.env['FILTERS'] ?? 10);
const SEED = fc.readConfigureGlobal().seed ?? 0;

const PAGE = `query ($filter: EventFilter, $first: Int, $after: String, $last: Int, $before: String) {
  events(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const SIZE = 12;

/** So many events at most, or there would be more of them in the end than a page may have. */
const MAX_WRITTEN = 200;

let graph: TestGraph;
let world: SmallWorld;
/** The instant of each write that brought the world about. */
const instants: string[] = [];
const written: PlainEvent[] = [];

beforeAll(async () => {
  graph = await TestGraph.empty();
  world = smallWorld(SEED);
  for (const dossier of world.dossiers) {
    await ingest(graph.database, dossier);
    instants.push(await newestWrite(graph));
  }
  for (const { id, until } of world.claims)
    if (until === RETRACTING)
      await graph.query(`mutation { retractClaim(id: "${id}", reason: "Wrong.") { id } }`);
  instants.push(await newestWrite(graph));
  console.info(`Random filters: SEED=${SEED} FILTERS=${RUNS}`);
});

afterAll(() => graph.close());

/** What another client writes meanwhile. */
async function write(): Promise<void> {
  if (written.length >= MAX_WRITTEN) return;
  const id = `event:w${String(written.length).padStart(3, '0')}`;
  const event = { id, kind: 'STRIKE', title: 'rocket', time: '2019-03-10' };
  written.push({ ...event, description: undefined, since: RETRACTING + 1 });
  await ingest(graph.database, { events: [event] });
}

interface Asking {
  readonly filter: EventQuestion;
  /** As of when; now, where it is left out. */
  readonly at?: string | undefined;
}

async function page({ filter, at }: Asking, slice: Record<string, unknown>): Promise<any> {
  const data = await graph.query(at === undefined ? PAGE : asOf(at, PAGE), { filter, ...slice });
  const { nodes, ...rest } = (data['asOf'] ?? data)['events'];
  return { nodes: plain(nodes), ...rest };
}

async function paged(asking: Asking, forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let slice: Record<string, unknown> = forward ? { first: SIZE } : { last: SIZE };
  for (;;) {
    const { nodes, pageInfo } = await page(asking, slice);
    const found = nodes.map(({ id }: { id: string }) => id);
    if (forward) ids.push(...found);
    else ids.unshift(...found);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    slice = forward
      ? { first: SIZE, after: pageInfo.endCursor }
      : { last: SIZE, before: pageInfo.startCursor };
  }
}

async function expectFound(asking: Asking, forward: boolean, expected: readonly string[]): Promise<void> {
  const whole = await page(asking, { first: 500 });
  expect(whole.nodes.map(({ id }: { id: string }) => id)).toEqual(expected);
  expect(whole.totalCount).toBe(expected.length);
  expect(await paged(asking, forward)).toEqual(expected);
}

/** Each filter is asked as of every instant and now, forward and backward, so it makes ten cases. */
test('random filters find what a plain look at every event finds, as of any instant, paged from either end', async () => {
  await fc.assert(
    fc.asyncProperty(randomFilter(), async (filter) => {
      for (const forward of [true, false]) {
        for (const [number, at] of instants.entries()) {
          const expected = matching(knownAfter(world, number), filter);
          // Whatever is written meanwhile was not known then.
          await Promise.all([expectFound({ filter, at }, forward, expected), write()]);
        }
        const now = knownAfter({ ...world, events: [...world.events, ...written] }, RETRACTING + 1);
        await expectFound({ filter }, forward, matching(now, filter));
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 7_200_000);
