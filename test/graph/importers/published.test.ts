import { rm } from 'node:fs/promises';
import { verify } from '../../../src/write/verify/verify.js';
import { TestGraph } from '../../support/graph.js';
import { Tables } from '../../support/importers/importing.js';
import { ROW } from '../../support/importers/sightings.js';

let graph: TestGraph;
let tables: Tables;

beforeAll(async () => {
  graph = await TestGraph.empty();
  tables = await Tables.create();
});
afterAll(async () => {
  await graph.close();
  await rm(tables.folder, { recursive: true });
});

/** How many were killed, as had been stated on a day. */
async function killedAsStated(day: string): Promise<unknown> {
  const { asOf } = await graph.query(
    `{ asOf(at: "${day}T12:00:00Z", knownBy: STATED) { totals(measure: ["killed"]) { best } } }`,
  );
  return asOf.totals[0]?.best ?? null;
}

test('what a release says counts from the date that is given for it, until that of the next', async () => {
  await tables.import(graph.database, [ROW], { release: '1' });
  expect(await killedAsStated('2030-01-01')).toBeNull();

  await tables.import(graph.database, [ROW], { release: '1', published: '2019-06' });
  expect(await killedAsStated('2019-06-15')).toBeNull();
  expect(await killedAsStated('2019-07-01')).toBe(3);

  const next = [{ ...ROW, version: '2', killed: '5' }];
  await tables.import(graph.database, next, { release: '2', published: '2020-06-01' });
  expect(await killedAsStated('2019-07-01')).toBe(3);
  expect(await killedAsStated('2020-06-02')).toBe(5);
  expect((await verify(graph.database)).differences).toEqual([]);
});
