import { ROW } from '../../support/importers/sightings.js';
import { SightingsGraph } from '../../support/importers/sightings-graph.js';
import { newestWrite } from '../traversal/as-known-then.js';

let sightings: SightingsGraph;
beforeEach(async () => {
  sightings = await SightingsGraph.open();
});
afterEach(() => sightings.close());

const rows = (killed = '3') =>
  ['1', '2', '3'].map((id) => ({ ...ROW, id, version: '', killed: id === '1' ? killed : '3' }));

test('a release counts as changed the rows that say something else, not those with a new number', async () => {
  await sightings.rowsIn(rows(), { release: '24.1' });
  expect(await sightings.summaryOf(rows('7'), { release: '25.1' })).toEqual({ changed: 1, unchanged: 2 });
});

test('a release that is whole withdraws what it lacks, which asOf still knows', async () => {
  await sightings.rowsIn(rows(), { release: '24.1' });
  const ledger = await newestWrite(sightings.graph);
  const whole = { release: '25.1', complete: true };
  const rehearsal = await sightings.rowsIn(rows().slice(1), { ...whole, dryRun: true });
  expect(rehearsal.withdrawn).toEqual(['document:sighting-1']);
  expect(await sightings.said('1')).not.toEqual([]);
  const { withdrawn } = await sightings.rowsIn(rows().slice(1), whole);
  expect(withdrawn).toEqual(['document:sighting-1']);
  expect(await sightings.said('1')).toEqual([]);
  expect(await sightings.said('2')).not.toEqual([]);
  const question = '{ event(id: "event:sighting-1") { perpetrators { id } } }';
  expect((await sightings.graph.query(question)).event.perpetrators).toEqual([]);
  expect((await sightings.graph.queryAsOf(ledger, question)).event.perpetrators).toEqual([
    { id: 'actor:army' },
  ]);
  expect((await sightings.rowsIn(rows().slice(1), whole)).withdrawn).toEqual([]);
  await sightings.rowsIn(rows(), { release: '26.1' });
  expect(await sightings.said('1')).toContain('killed~2 3');
});

test('a release of which a row was rejected withdraws nothing, for it may be the one that seems to lack', async () => {
  await sightings.rowsIn(rows(), { release: '24.1' });
  const broken = rows().map((row) => (row.id === '1' ? { ...row, killed: 'x' } : row));
  expect((await sightings.rowsIn(broken, { release: '25.1', complete: true })).withdrawn).toBeNull();
  expect(await sightings.said('1')).not.toEqual([]);
});

test('a release that is older than what the graph has is refused, unless that is told', async () => {
  await sightings.rowsIn(rows(), { release: '24.10' });
  await expect(sightings.rowsIn(rows(), { release: '24.9' })).rejects.toMatchObject({
    problems: [
      { code: 'INVALID_ARGUMENT', path: 'release', message: expect.stringMatching(/24\.10.*24\.9/) },
    ],
  });
  expect(await sightings.summaryOf(rows(), { release: '24.9', older: true })).toEqual({ superseded: 3 });
});
