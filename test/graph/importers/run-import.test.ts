import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { ingest } from '../../../src/write/ingest.js';
import type { ImportResult } from '../../../src/importers/run/run-import.js';
import { digestOf } from '../../support/digest.js';
import { ROW, type Sighting } from '../../support/importers/sightings.js';
import { SightingsGraph } from '../../support/importers/sightings-graph.js';
import { newestWrite } from '../traversal/as-known-then.js';

let sightings: SightingsGraph;
beforeEach(async () => {
  sightings = await SightingsGraph.open();
});
afterEach(() => sightings.close());

const rejectsOf = async ({ rejects }: ImportResult): Promise<string[]> =>
  rejects === null ? [] : (await readFile(rejects, 'utf8')).trim().split('\n').slice(1);

test('rows become records, claims and edges; the same file again changes nothing', async () => {
  const rows = [ROW, { ...ROW, id: '2', actor: '', killed: '' }];
  const { summary } = await sightings.rowsIn(rows);
  expect(summary.rows).toMatchObject({ created: 2, rejected: 0 });
  expect(summary.records).toEqual({ created: 12, updated: 0, unchanged: 0 });
  expect(await sightings.said('1')).toEqual(['again 1', 'at place:town', 'by actor:army', 'killed 3']);
  const digest = await digestOf(sightings.graph.database);
  const again = await sightings.rowsIn(rows);
  expect(again.summary.rows).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  expect(again.summary.records).toEqual({ created: 0, updated: 0, unchanged: 12 });
  expect(await digestOf(sightings.graph.database)).toBe(digest);
});

test('what is imported keeps who imported it', async () => {
  await sightings.rowsIn([ROW]);
  expect(
    await sightings.graph.database.read({
      text: 'MATCH (node) WHERE node:Actor OR node:Event OR node:Claim RETURN DISTINCT node.writtenBy',
      parameters: {},
    }),
  ).toEqual([['Importer']]);
});

test('many rows come in batches, and things that they share are counted once', async () => {
  const rows = Array.from({ length: 1_234 }, (_, index) => ({ ...ROW, id: String(index) }));
  const { summary } = await sightings.rowsIn(rows);
  expect(summary.rows.created).toBe(1_234);
  expect(summary.records.created).toBe(1_234 * 6 + 3);
  expect(summary.total).toBe(1_234);
});

describe('a row that cannot be taken in', () => {
  test.each<[string, Sighting, string[]]>([
    ['because its importer cannot read it', { ...ROW, killed: 'many' }, ['3,killed,many,expected a number']],
    [
      'because a value is none, with the column that it stands in',
      { ...ROW, date: '2019-02-30' },
      [expect.stringMatching(/^3,date,2019-02-30,"?time: /)],
    ],
    [
      'because a thing that it shares with others is wrong',
      { ...ROW, place: 'nowhere', latitude: '95' },
      [expect.stringMatching(/^3,latitude,95,latitude: 95 is out of range/)],
    ],
    [
      'because an id cannot be made of it',
      { ...ROW, actor: 'the army' },
      expect.arrayContaining([expect.stringMatching(/^3,,actor:the army,/)]),
    ],
  ])('%s, is listed, and the others are taken in', async (_, bad, expected) => {
    const ending = await sightings.rowsIn([ROW, { ...bad, id: '2' }, { ...ROW, id: '3' }]);
    expect(ending.summary.rows).toMatchObject({ created: 2, rejected: 1 });
    expect(await rejectsOf(ending)).toEqual(expected);
    expect(await sightings.said('2')).toEqual([]);
    expect(await sightings.said('3')).toHaveLength(4);
  });

  test('does not take others with it that tell the same thing rightly', async () => {
    const place = { place: 'town', latitude: '95' };
    const rows = [
      { ...ROW, ...place, id: '1' },
      { ...ROW, ...place, id: '2' },
      { ...ROW, id: '3', latitude: '35' },
    ];
    expect(await sightings.summaryOf(rows)).toEqual({ created: 1, rejected: 2 });
    expect(await sightings.said('3')).toHaveLength(4);
  });

  test('because it has too many or too few cells, is listed with its line', async () => {
    const header = 'id,version,date,place,latitude,actor,killed,note\n';
    const ending = await sightings.rowsIn(
      `${header}1,1,2019,town,,army,3,"two\nlines"\n2,1,2019,town\n3,1,,,,,,,surplus\n`,
    );
    expect(ending.summary.rows).toMatchObject({ created: 1, rejected: 2 });
    expect(await rejectsOf(ending)).toEqual([
      '4,latitude,,"the row has 4 cells, the header 8 columns"',
      '5,,surplus,"the row has 9 cells, the header 8 columns"',
    ]);
  });

  test('ends a strict run, and nothing of its batch is written', async () => {
    for (const bad of [{ killed: 'many' }, { date: '2019-02-30' }]) {
      const { failure } = await sightings.tables.import(
        sightings.graph.database,
        [ROW, { ...ROW, id: '2', ...bad }],
        {
          strict: true,
        },
      );
      expect(failure).toMatchObject({
        problems: [{ code: 'INVALID_FILE', path: expect.stringMatching(/csv:3$/) }],
      });
      expect(await sightings.said('1')).toEqual([]);
    }
  });

  test('leaves no file of rejects once it is mended, and overwrites no other file', async () => {
    const rejects = `${sightings.tables.folder}/sightings.csv.rejects.csv`;
    await sightings.rowsIn([{ ...ROW, killed: 'x' }]);
    expect(existsSync(rejects)).toBe(true);
    await sightings.rowsIn([ROW]);
    expect(existsSync(rejects)).toBe(false);
    await writeFile(rejects, 'my own notes\n');
    await expect(sightings.rowsIn([{ ...ROW, killed: 'x' }])).rejects.toMatchObject({
      extensions: { code: 'INVALID_FILE' },
    });
    expect(await readFile(rejects, 'utf8')).toBe('my own notes\n');
  });
});

describe('a later version', () => {
  test('supersedes what it says otherwise, retracts what it no longer says, and keeps the old for asOf', async () => {
    await sightings.rowsIn([ROW]);
    const ledger = await newestWrite(sightings.graph);
    expect(await sightings.summaryOf([{ ...ROW, version: '2', killed: '5', actor: '' }])).toEqual({
      changed: 1,
    });
    expect(await sightings.said('1')).toEqual(['again~2 1', 'at place:town', 'killed~2 5']);
    const { claim } = await sightings.graph.query(
      '{ claim(id: "claim:sighting-1/by") { decisions { kind reason decidedBy } } }',
    );
    expect(claim.decisions).toEqual([
      {
        kind: 'RETRACTED',
        reason: 'Version 2 of document:sighting-1 no longer says so.',
        decidedBy: 'claimgraph import',
      },
    ]);
    const { event } = await sightings.graph.queryAsOf(
      ledger,
      '{ event(id: "event:sighting-1") { perpetrators { id } } }',
    );
    expect(event.perpetrators).toEqual([{ id: 'actor:army' }]);
    expect(await sightings.summaryOf([{ ...ROW, version: '2', killed: '5', actor: '' }])).toEqual({
      unchanged: 1,
    });
  });

  test('may come to say again what an earlier one said', async () => {
    const changes: Partial<Sighting>[] = [
      { killed: '5' },
      { killed: '' },
      { killed: '3' },
      { killed: '' },
      {},
    ];
    await sightings.rowsIn([ROW]);
    for (const [index, change] of changes.entries())
      await sightings.rowsIn([{ ...ROW, ...change, version: String(index + 2) }]);
    expect(await sightings.said('1')).toEqual(['again~4 1', 'at place:town', 'by actor:army', 'killed~4 3']);
  });

  test('names its release where that is given', async () => {
    await sightings.rowsIn([{ ...ROW, version: '' }], { release: '24.1' });
    await sightings.rowsIn([{ ...ROW, version: '', actor: '' }], { release: '24.2' });
    const { claim } = await sightings.graph.query(
      '{ claim(id: "claim:sighting-1/by") { decisions { reason } } }',
    );
    expect(claim.decisions).toEqual([{ reason: 'Release 24.2 no longer says so (document:sighting-1).' }]);
  });

  test('clears what it leaves out of its own event', async () => {
    await sightings.rowsIn([{ ...ROW, note: 'At night.' }]);
    await sightings.rowsIn([{ ...ROW, version: '2' }]);
    const { event } = await sightings.graph.query('{ event(id: "event:sighting-1") { description } }');
    expect(event.description).toBeNull();
  });

  test('that is an earlier one changes nothing, digits being numbers', async () => {
    await sightings.rowsIn([{ ...ROW, version: '24.10' }]);
    const digest = await digestOf(sightings.graph.database);
    expect(await sightings.summaryOf([{ ...ROW, version: '24.9', killed: '9' }])).toEqual({ superseded: 1 });
    expect(await digestOf(sightings.graph.database)).toBe(digest);
  });

  test('wins wherever it stands in a file; of two rows of one version the first stands', async () => {
    const older = { ...ROW, killed: '1' };
    const newer = { ...ROW, version: '2', killed: '2' };
    expect(await sightings.summaryOf([newer, older])).toEqual({ created: 1, superseded: 1 });
    expect(await sightings.said('1')).toContain('killed 2');
    expect(await sightings.summaryOf([older, newer])).toEqual({ unchanged: 1, superseded: 1 });
    const { summary } = await sightings.rowsIn([newer, { ...newer, killed: '7' }]);
    expect(summary.rows).toMatchObject({ unchanged: 1, superseded: 1 });
    expect(summary.firstWarnings).toMatchObject([{ line: 3, value: 'document:sighting-1, on line 2' }]);
    expect(await sightings.said('1')).toContain('killed 2');
  });

  test('does not bring back what a person has retracted, unless it says otherwise', async () => {
    await sightings.rowsIn([ROW]);
    await sightings.graph.query(
      'mutation { retractClaim(id: "claim:sighting-1/killed", reason: "No.") { id } }',
    );
    expect(await sightings.summaryOf([{ ...ROW, version: '2' }])).toEqual({ unchanged: 1 });
    expect(await sightings.said('1')).not.toContain('killed 3');
    await sightings.rowsIn([{ ...ROW, version: '3', killed: '4' }]);
    expect(await sightings.said('1')).toContain('killed~2 4');
  });
});

describe('things that several rows tell of', () => {
  test('stand as the first tells them; another telling is a warning', async () => {
    const rows = [ROW, { ...ROW, id: '2', latitude: '35' }, { ...ROW, id: '3', latitude: '36' }];
    const { summary } = await sightings.rowsIn(rows);
    expect(summary.rows.created).toBe(3);
    expect([...summary.warningsByReason]).toEqual([['an earlier line says otherwise, and counts', 1]]);
    expect(summary.firstWarnings).toMatchObject([
      { line: 4, value: 'place:town: latitude “36”, on line 2 “35”' },
    ]);
    const { place } = await sightings.graph.query('{ place(id: "place:town") { location { latitude } } }');
    expect(place.location.latitude).toBe(35);
    expect(await sightings.summaryOf(rows)).toEqual({ unchanged: 3 });
  });

  test('keep what others have said of them', async () => {
    const army = { id: 'actor:army', name: 'army', kind: 'ARMED_GROUP', description: 'Known.' };
    await ingest(sightings.graph.database, { actors: [army] });
    await sightings.rowsIn([ROW]);
    const { actor } = await sightings.graph.query('{ actor(id: "actor:army") { description } }');
    expect(actor.description).toBe('Known.');
  });
});

test('since a day, rows about what had ended before are skipped', async () => {
  const rows = ['2019-03-16', '2019-03-17', '2019-03', '2018', ''].map((date, index) => ({
    ...ROW,
    id: String(index),
    date,
  }));
  expect(await sightings.summaryOf(rows, { since: new Date('2019-03-17') })).toEqual({
    created: 3,
    skipped: 2,
  });
});

test('a rehearsal tells what an import would, and writes nothing', async () => {
  await sightings.rowsIn([ROW]);
  const digest = await digestOf(sightings.graph.database);
  const rows = [
    { ...ROW, version: '2', killed: '5', actor: '' },
    { ...ROW, id: '2' },
    { ...ROW, id: '3', date: 'x' },
    { ...ROW, version: '0' },
    { ...ROW, id: '2', version: '2', note: 'odd' },
  ];
  const rehearsal = await sightings.rowsIn(rows, { dryRun: true });
  expect(await digestOf(sightings.graph.database)).toBe(digest);
  expect(await rejectsOf(rehearsal)).toHaveLength(1);
  const { summary } = await sightings.rowsIn(rows);
  expect(rehearsal.summary.rows).toEqual(summary.rows);
  expect(rehearsal.summary.rows).toEqual({
    created: 1,
    changed: 2,
    unchanged: 0,
    superseded: 1,
    skipped: 0,
    rejected: 1,
  });
  expect(rehearsal.summary.warningsByReason).toEqual(summary.warningsByReason);
});

test('a rehearsal on a graph that was never written to leaves it so', async () => {
  const { summary } = await sightings.rowsIn([ROW, { ...ROW, id: '2' }], { dryRun: true });
  expect(summary.rows.created).toBe(2);
  expect(
    await sightings.graph.database.read({ text: 'MATCH (n:Ledger) RETURN n.id', parameters: {} }),
  ).toEqual([]);
});
