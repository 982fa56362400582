import { acled } from '../../../../src/importers/acled/importer.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { expectGoldenText } from '../../../support/golden.js';
import { claimOf, eventOf, faultsOf, fixture, readRow } from '../../../support/importers/acled/support.js';

test.each(['new-headers', 'old-headers'])('%s: rows become the dossiers of the golden file', async (name) => {
  const { columns, rows } = fixture(name);
  const read = acled.begin(columns, { release: null });
  const readings = rows.map(read);
  await expectGoldenText(`acled-${name}.json`, `${JSON.stringify(readings, null, 2)}\n`);
  for (const { dossier, warnings } of readings) {
    expect(readDrafts(dossier).problems.all).toEqual([]);
    expect(warnings).toEqual([]);
  }
});

test('everything that a dossier refers to is in it', () => {
  const { columns, rows } = fixture('new-headers');
  for (const { dossier, record } of rows.map(acled.begin(columns, { release: null }))) {
    const { ids, references } = readDrafts(dossier);
    expect(references.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(ids.has(record)).toBe(true);
  }
});

test('a table that lacks columns is refused, all of them named', () => {
  const { columns } = fixture('old-headers');
  const without = columns.filter((name) => !['EVENT_DATE', 'SOURCE'].includes(name));
  expect(() => acled.begin(without, { release: null })).toThrow('it has no column event_date, source.');
});

test('columns are found under names that were cut off, in any order', () => {
  const { columns, rows } = fixture('old-headers');
  const cut = (name: string) => name.replace('GEO_PRECISION', 'Geo_Precis').replace('ASSOC_', 'ALLY_');
  const values = Object.fromEntries(
    Object.entries(rows[0]?.values ?? {}).map(([name, value]) => [cut(name), value]),
  );
  const read = acled.begin(columns.map(cut).toReversed(), { release: null });
  expect(read({ line: 2, values })).toEqual(acled.begin(columns, { release: null })(rows[0] as any));
});

test('an unusable row says everything that is wrong, under the headings of the file', () => {
  expect(
    faultsOf({
      event_id_cnty: '',
      event_date: '30 February 2022',
      time_precision: '4',
      country: ' ',
      latitude: '91',
      longitude: 'east',
      geo_precision: '',
      fatalities: '-1',
      timestamp: 'yesterday',
      population_best: 'many',
    }),
  ).toEqual([
    'event_id_cnty: Expected the id of an event, e.g. SYR123.',
    'event_date: Expected a day such as 2022-02-23, 23 February 2022, 23-February-2022 or 23-Feb-22.',
    'time_precision: Expected 1, 2 or 3.',
    'country: Expected the name of a country.',
    'latitude: Expected a number from -90 to 90.',
    'longitude: Expected a number from -180 to 180.',
    'geo_precision: Expected 1, 2 or 3.',
    'fatalities: Expected a whole number of at least 0.',
    'population_best: Expected a whole number of at least 0.',
    'timestamp: Expected the seconds since 1970, e.g. 1646077433, or that instant in ISO 8601.',
  ]);
  const { columns, rows } = fixture('old-headers');
  const row = { line: 3, values: { ...rows[0]?.values, EVENT_DATE: '31-June-2015' } };
  expect(() => acled.begin(columns, { release: null })(row)).toThrow(
    'EVENT_DATE “31-June-2015”: Expected a day',
  );
});

test('what the codebook does not foresee is taken in with a warning', () => {
  const reading = readRow({ event_type: 'Skirmishes', inter1: '9', year: '2021' });
  expect(reading.warnings).toEqual([
    { column: 'year', value: '2021', reason: 'It is not the year of the date, which was used.' },
    { column: 'event_type', value: 'Skirmishes', reason: 'The codebook has no such type; read as OTHER.' },
    {
      column: 'inter1',
      value: '9',
      reason: 'The codebook has no such code; the actor is identified by its name alone.',
    },
  ]);
  expect(eventOf(reading)?.kind).toBe('OTHER');
  expect(claimOf(reading, 'type')?.text).toContain('Skirmishes, Air/drone strike');
});

test('the version is the timestamp, or without it the release, or lower than any other', () => {
  const versionOf = (...row: Parameters<typeof readRow>) => {
    const { dossier, record } = readRow(...row);
    return dossier.documents?.find(({ id }) => id === record)?.version;
  };
  expect(versionOf({}, '8')).toBe('1646077433');
  expect(versionOf({ timestamp: '1646077433.0' })).toBe('1646077433');
  expect(versionOf({ timestamp: '1.71e+09' })).toBe('1710000000');
  expect(versionOf({ timestamp: '2024-03-10 12:00:00' })).toBe('1710072000');
  expect(versionOf({ timestamp: undefined }, '8')).toBe('8');
  expect(versionOf({ timestamp: undefined })).toBe('0');
});

test('all that a row says is said by ACLED, in its record, which relays nothing', () => {
  const reading = readRow({ source: 'Alpha; Beta' });
  const record = reading.dossier.documents?.find(({ id }) => id === reading.record);
  expect(record).toMatchObject({ kind: 'DATASET_RECORD', publishers: ['actor:acled'] });
  expect(record).not.toHaveProperty('relays');
  const attributions = reading.dossier.claims?.map(({ saidBy, document }) => [saidBy, document]);
  expect(new Set(attributions?.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify([['actor:acled'], reading.record])]),
  );
});

test('without sources, what it is based on is not known', () => {
  const reading = readRow({ source: ' ; ' });
  expect(claimOf(reading, 'actor1')).not.toHaveProperty('basedOn');
  expect(reading.dossier.documents?.map(({ id }) => id)).toEqual([reading.record]);
});

test('what each of several sources said is a document of its own; ACLED’s coding is its own', () => {
  const reading = readRow({ source: 'Alpha; Beta; Alpha', source_scale: 'National' });
  const [alpha, beta] = reading.dossier.documents ?? [];
  expect(alpha).toMatchObject({
    kind: 'NEWS_ARTICLE',
    title: 'Alpha on ACLED event ZZZ101',
    publishers: ['actor:acled-source/alpha'],
  });
  expect(claimOf(reading, 'killed')?.basedOn).toEqual([alpha?.id, beta?.id]);
  expect(claimOf(reading, 'place')?.basedOn).toEqual([alpha?.id, beta?.id]);
  expect(claimOf(reading, 'type')).not.toHaveProperty('basedOn');
});

test('older releases have a slash between sources, and names may have one too', () => {
  const { actors } = readRow({ source: 'Lake News / Hill Post; AFP/Reuters' }).dossier;
  const named = ['Lake News', 'Hill Post', 'AFP/Reuters'];
  expect(actors?.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

test.each(['NA', 'NaN', 'None', 'NULL', 'nan', ' '])(
  '“%s” is nothing, in every column and list',
  (nothing) => {
    const columns = [
      'actor2',
      'assoc_actor_2',
      'inter2',
      'admin2',
      'admin3',
      'source',
      'notes',
      'tags',
      'fatalities',
    ];
    const row = (text: string) => readRow(Object.fromEntries(columns.map((column) => [column, text])));
    expect(row(nothing)).toEqual(row(''));
    expect(readRow({ source: `Alpha; ${nothing}` })).toEqual(readRow({ source: 'Alpha' }));
    expect(faultsOf({ actor1: nothing })).toEqual(['actor1: Expected the name of an actor.']);
  },
);

test('names that differ in spelling alone are one actor, under the first', () => {
  const reading = readRow({ assoc_actor_1: 'Ta’ang Front; Taang Front;; TAANG FRONT' });
  const claims = reading.dossier.claims?.filter(({ id }) => id.includes('/associated1/'));
  expect(claims?.map(({ object }) => object)).toEqual(['actor:acled-taang-front']);
  expect(reading.dossier.actors?.map(({ name }) => name)).toContain('Ta’ang Front');
});

test('ids stay within bounds, and long names apart', () => {
  const long = 'Front of '.repeat(40);
  const reading = readRow({ assoc_actor_1: `${long}one; ${long}two` });
  expect(readDrafts(reading.dossier).problems.all).toEqual([]);
  expect(new Set(reading.dossier.actors?.map(({ id }) => id)).size).toBe(reading.dossier.actors?.length);
});
