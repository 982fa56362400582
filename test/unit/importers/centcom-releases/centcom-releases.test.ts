import { expectGoldenText } from '../../../support/golden.js';
import { readableJson } from '../../../support/readable-json.js';
import { centcomReleases } from '../../../../src/importers/centcom-releases/importer.js';
import { type Remark, UnusableRow } from '../../../../src/importers/importer.js';
import { Predicate } from '../../../../src/domain/claims/predicate.js';
import { DocumentKind } from '../../../../src/domain/documents/kind.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { ownRows, readRows } from '../../../support/importers/centcom-releases/table.js';

const VALUES = {
  date: '11/05/2016',
  country: 'Iraq',
  location: 'Mosul',
  number: '2',
  description: 'strikes destroyed an ISIL tunnel.',
  line: '- Near Mosul, two strikes destroyed an ISIL tunnel.',
};

const row = (values: Partial<typeof VALUES>, line = 2) => ({ line, values: { ...VALUES, ...values } });

const readOne = (values: Partial<typeof VALUES>) =>
  readRows([row(values)])[0] as ReturnType<typeof readRows>[0];

function faultsOf(values: Partial<typeof VALUES>): readonly Remark[] {
  try {
    readOne(values);
    return [];
  } catch (failure) {
    if (failure instanceof UnusableRow) return failure.faults;
    throw failure;
  }
}

test('rows become these dossiers', async () => {
  await expectGoldenText('centcom-releases.json', `${readableJson(readRows(ownRows(), '2016-11'))}\n`);
});

test('what is read of our rows is whole: every dossier is valid and names nothing that it lacks', () => {
  for (const { dossier, record } of readRows(ownRows())) {
    const { problems, references, ids } = readDrafts(dossier);
    expect(problems.all).toEqual([]);
    expect(references.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(ids).toContain(record);
  }
});

test('claims keep what a release calls ISIS and the place', () => {
  const { dossier } = readOne({
    location: 'Al Hawl',
    description: 'strikes destroyed an ISIL tunnel and a bridge.',
  });
  const names = (dossier.claims ?? []).flatMap(({ id, namesUsed = [] }) =>
    (namesUsed ?? []).map(({ node, name }) => `${id.split('/')[1] ?? ''}: ${node} ${name}`),
  );
  expect(names).toEqual([
    'on: actor:isis ISIL',
    'at-al-hawl: place:al-hawl Al Hawl',
    'destroyed-tunnel: actor:isis ISIL',
  ]);
});

test('a table without its columns is refused, each of them named', () => {
  expect(() => centcomReleases.begin(['date', 'country', 'place'], { release: null })).toThrow(
    'The table lacks the columns location, number, description.',
  );
});

test('the columns that explain a row may be missing', () => {
  const values: Partial<typeof VALUES> = { ...VALUES };
  delete values.line;
  const read = centcomReleases.begin(Object.keys(values), { release: null });
  const { dossier } = read({ line: 2, values });
  expect(dossier.claims?.at(-1)?.quote).toBe('strikes destroyed an ISIL tunnel');
});

test.each([
  ['1/2/2015', '2015-01-02'],
  ['02/29/2016', '2016-02-29'],
  ['12/31/2014', '2014-12-31'],
])('the day %s is %s', (date, day) => {
  expect(readOne({ date }).dossier.events?.[0]?.time).toBe(day);
});

test.each<[Partial<typeof VALUES>, string, string]>([
  [{ date: '31/12/2014' }, 'date', 'month/day/year'],
  [{ date: '02/29/2015' }, 'date', 'month/day/year'],
  [{ date: '2015-01-02' }, 'date', 'month/day/year'],
  [{ date: '00/00/2015' }, 'date', 'month/day/year'],
  [{ date: '' }, 'date', 'month/day/year'],
  [{ number: '' }, 'number', 'at least 1'],
  [{ number: '0' }, 'number', 'at least 1'],
  [{ number: '-3' }, 'number', 'at least 1'],
  [{ number: '1.5' }, 'number', 'at least 1'],
  [{ number: 'two' }, 'number', 'at least 1'],
  [{ country: 'Unknown', location: ' ' }, 'location', 'name of a place'],
  [{ location: 'x'.repeat(41) }, 'location', 'at most 40'],
  [{ location: 'Mo\u0000sul' }, 'location', 'control characters'],
])('%j is refused for its %s', (values, column, expected) => {
  const faults = faultsOf(values);
  expect(faults.map((fault) => fault.column)).toEqual([column]);
  expect(faults[0]?.reason).toContain(expected);
});

test('everything that is wrong with a row is told at once', () => {
  const faults = faultsOf({ date: 'yesterday', number: 'many', country: '', location: '' });
  expect(faults.map(({ column }) => column)).toEqual(['date', 'number', 'location']);
});

test('strikes of one day and place are told apart by their order among each other, not by where they stand', () => {
  const elsewhere = row({ location: 'Hit' });
  const first = row({ number: '1' });
  const second = row({ number: '7' });
  const idsAmong = (...rows: (typeof first)[]) =>
    readRows(rows).map(({ record, dossier }) => [
      record,
      dossier.events?.[0]?.id,
      dossier.events?.[0]?.title,
    ]);
  const mosul = idsAmong(first, second);
  expect(mosul).toEqual([
    [
      'document:centcom-2016-11-05-iraq-mosul',
      'event:centcom-2016-11-05-iraq-mosul',
      'Strikes near Mosul, 5 November 2016',
    ],
    [
      'document:centcom-2016-11-05-iraq-mosul-2',
      'event:centcom-2016-11-05-iraq-mosul-2',
      'Strikes near Mosul, 5 November 2016 (2)',
    ],
  ]);
  expect(idsAmong(elsewhere, first, elsewhere, second).filter((_, index) => index % 2 === 1)).toEqual(mosul);
});

test('spellings of one place give one event, also under a country that it does not lie in', () => {
  const readings = [
    ['Syria', 'Ar Raqqah'],
    ['Iraq', 'Raqqa'],
  ].map(([country, location]) => readOne({ country, location }));
  const events = readings.map(({ dossier }) => dossier.events?.[0]?.id);
  expect(events).toEqual(Array(2).fill('event:centcom-2016-11-05-syria-raqqa'));
  expect(readings[1]?.warnings).toEqual([
    { column: 'country', value: 'Iraq', reason: 'Raqqa lies in Syria.' },
  ]);
});

test('two places at once are two claims of one event', () => {
  const { dossier } = readOne({ country: 'Syria', location: 'Al Hasakah and Dayr Az Zawr' });
  const at = dossier.claims
    ?.filter(({ predicate }) => predicate === Predicate.OCCURRED_AT)
    .map(({ object }) => object);
  expect(at).toEqual(['place:al-hasakah', 'place:dayr-az-zawr']);
});

test('a place that the table has not becomes one of its own, with a warning', () => {
  const { dossier, warnings } = readOne({ location: 'Tall al-Ḥawāʾ' });
  expect(dossier.places?.[0]).toMatchObject({ id: 'place:centcom-iraq-tall-al-hawa', within: 'place:iraq' });
  expect(warnings.map(({ column, value }) => [column, value])).toEqual([['location', 'Tall al-Ḥawāʾ']]);
});

test('strikes before there was a task force are those of the US military, later ones of the Coalition', () => {
  const by = (date: string) =>
    readOne({ date }).dossier.claims?.find(({ predicate }) => predicate === Predicate.PERPETRATED_BY)?.object;
  expect([by('10/16/2014'), by('10/17/2014')]).toEqual(['actor:us-military', 'actor:cjtf-oir']);
});

test('a number that the text gives otherwise is kept, with a warning', () => {
  const { dossier, warnings } = readOne({ number: '3' });
  expect(dossier.claims?.find(({ predicate }) => predicate === Predicate.MEASURED)?.quantity?.best).toBe(3);
  expect(warnings.map(({ column, reason }) => [column, reason])).toEqual([
    ['number', 'The text says 2; the number is used.'],
  ]);
});

test('a row without a description still says that there were strikes', () => {
  const { dossier, warnings } = readOne({ description: '', line: '' });
  expect(dossier.claims?.map(({ predicate }) => predicate)).toEqual([
    'PERPETRATED_BY',
    'TARGETED',
    'OCCURRED_AT',
    'MEASURED',
  ]);
  expect(warnings.map(({ column }) => column)).toEqual(['description']);
});

test('the release is the version of its records, and 0 where none is given', () => {
  const versionOf = (release: string | null) =>
    readRows([row({})], release)[0]?.dossier.documents?.find(
      ({ kind }) => kind === DocumentKind.DATASET_RECORD,
    )?.version;
  expect([versionOf('2016-11'), versionOf(null)]).toEqual(['2016-11', '0']);
});
