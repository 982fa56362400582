import fc from 'fast-check';
import { ingest } from '../../../src/ingest/ingest.js';
import { TestGraph } from '../../support/graph.js';
import { type EventQuestion, randomFilter } from './random-filter.js';
import { matching, type SmallWorld } from './plain-model.js';
import { smallWorld } from './small-world.js';

const RUNS = Number(process.env['FILTERS'] ?? 20);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

const PAGE = `query ($filter: EventFilter, $first: Int, $after: String, $last: Int, $before: String) {
  events(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const SIZE = 12;

let graph: TestGraph;
let world: SmallWorld;

beforeAll(async () => {
  graph = await TestGraph.empty();
  world = smallWorld(SEED);
  await ingest(graph.database, world.dossier);
  console.info(`Random filters: SEED=${SEED} FILTERS=${RUNS}`);
});

afterAll(() => graph.close());

async function page(filter: EventQuestion, slice: Record<string, unknown>): Promise<any> {
  return (await graph.answer(PAGE, { filter, ...slice }))['events'];
}

async function paged(filter: EventQuestion, forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let slice: Record<string, unknown> = forward ? { first: SIZE } : { last: SIZE };
  for (;;) {
    const { nodes, pageInfo } = await page(filter, slice);
    const found = nodes.map(({ id }: { id: string }) => id);
    if (forward) ids.push(...found);
    else ids.unshift(...found);
    if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    slice = forward
      ? { first: SIZE, after: pageInfo.endCursor }
      : { last: SIZE, before: pageInfo.startCursor };
  }
}

test('random filters find what a plain look at every event finds, in order, counted, paged from either end', async () => {
  await fc.assert(
    fc.asyncProperty(randomFilter(), fc.boolean(), async (filter, forward) => {
      const expected = matching(world, filter);
      const whole = await page(filter, { first: 500 });
      expect(whole.nodes.map(({ id }: { id: string }) => id)).toEqual(expected);
      expect(whole.totalCount).toBe(expected.length);
      expect(await paged(filter, forward)).toEqual(expected);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 600_000);
