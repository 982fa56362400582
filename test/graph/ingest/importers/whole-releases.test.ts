import { rm } from 'node:fs/promises';
import type { ImportResult } from '../../../../src/ingest/importers/run-import.js';
import { verify } from '../../../../src/ingest/verify.js';
import { TestGraph } from '../../../support/graph.js';
import { Tables } from '../../../support/ingest/importers/importing.js';
import type { Sighting } from '../../../support/ingest/importers/sightings.js';

let graph: TestGraph;
let tables: Tables;

beforeAll(async () => {
  tables = await Tables.create();
});
beforeEach(async () => {
  graph = await TestGraph.empty();
});
afterEach(async () => {
  expect((await verify(graph.database)).differences).toEqual([]);
  await graph.close();
  await rm(`${tables.folder}/sightings.csv.rejects.csv`, { force: true });
});
afterAll(() => rm(tables.folder, { recursive: true }));

const rowsIn = async (rows: readonly Sighting[] | string, settings = {}): Promise<ImportResult> => {
  const ending = await tables.import(graph.database, rows, settings);
  if (ending.failure !== null) throw ending.failure as Error;
  return ending;
};
const accountOf = async (rows: readonly Sighting[] | string, settings = {}): Promise<object> => {
  const { summary: account } = await rowsIn(rows, settings);
  return Object.fromEntries(Object.entries(account.rows).filter(([, number]) => number > 0));
};
/** What is said of an event by claims that count: each as `statement value`. */
const said = async (id: string): Promise<string[]> => {
  const rows = await graph.database.read({
    text: `MATCH (claim:Claim)-[:ABOUT]->({id: $event}) WHERE claim.live
           RETURN split(claim.id, '/')[1] + ' ' + coalesce(claim.object, toString(toInteger(claim.best))) AS said
           ORDER BY said`,
    parameters: { event: `event:sighting-${id}` },
  });
  return rows.flat() as string[];
};

const ROW: Sighting = {
  id: '1',
  version: '1',
  date: '2019-03-17',
  place: 'town',
  actor: 'army',
  killed: '3',
};

const rows = (killed = '3') =>
  ['1', '2', '3'].map((id) => ({ ...ROW, id, version: '', killed: id === '1' ? killed : '3' }));

test('a release counts as changed the rows that say something else, not those with a new number', async () => {
  await rowsIn(rows(), { release: '24.1' });
  expect(await accountOf(rows('7'), { release: '25.1' })).toEqual({ changed: 1, unchanged: 2 });
});

test('a release that is whole withdraws what it lacks, which asOf still knows', async () => {
  await rowsIn(rows(), { release: '24.1' });
  const { ledger } = await instant();
  const whole = { release: '25.1', complete: true };
  const rehearsal = await rowsIn(rows().slice(1), { ...whole, dryRun: true });
  expect(rehearsal.withdrawn).toEqual(['document:sighting-1']);
  expect(await said('1')).not.toEqual([]);
  const { withdrawn } = await rowsIn(rows().slice(1), whole);
  expect(withdrawn).toEqual(['document:sighting-1']);
  expect(await said('1')).toEqual([]);
  expect(await said('2')).not.toEqual([]);
  const question = '{ event(id: "event:sighting-1") { perpetrators { id } } }';
  expect((await graph.query(question)).event.perpetrators).toEqual([]);
  expect((await graph.queryAsOf(ledger, question)).event.perpetrators).toEqual([{ id: 'actor:army' }]);
  expect((await rowsIn(rows().slice(1), whole)).withdrawn).toEqual([]);
  await rowsIn(rows(), { release: '26.1' });
  expect(await said('1')).toContain('killed~2 3');
});

test('a release of which a row was rejected withdraws nothing, for it may be the one that seems to lack', async () => {
  await rowsIn(rows(), { release: '24.1' });
  const broken = rows().map((row) => (row.id === '1' ? { ...row, killed: 'x' } : row));
  expect((await rowsIn(broken, { release: '25.1', complete: true })).withdrawn).toBeNull();
  expect(await said('1')).not.toEqual([]);
});

test('a release that is older than what the graph has is refused, unless that is told', async () => {
  await rowsIn(rows(), { release: '24.10' });
  await expect(rowsIn(rows(), { release: '24.9' })).rejects.toMatchObject({
    problems: [
      { code: 'INVALID_ARGUMENT', path: 'release', message: expect.stringMatching(/24\.10.*24\.9/) },
    ],
  });
  expect(await accountOf(rows(), { release: '24.9', older: true })).toEqual({ superseded: 3 });
});

async function instant(): Promise<{ ledger: string }> {
  const [row = []] = await graph.database.read({
    text: 'MATCH (ledger:Ledger) RETURN toString(ledger.recordedAt)',
    parameters: {},
  });
  return { ledger: String(row[0]) };
}
