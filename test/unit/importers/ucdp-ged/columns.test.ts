import { ucdpGed } from '../../../../src/importers/ucdp-ged/importer.js';
import { UserError } from '../../../../src/errors/user-error.js';
import { EventKind } from '../../../../src/domain/events/kind.js';
import { claimOf, fixture, read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

/** The header of release 25, in its order. */
const NEWEST =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';
const REQUIRED = 'id,date_start,date_end,side_a,side_b,deaths_a,deaths_b,deaths_civilians,best,low,high';

const caught = (action: () => unknown): unknown => {
  try {
    action();
  } catch (failure) {
    return failure;
  }
  return null;
};

test('a header without what is required is refused, and everything that is missing is named', () => {
  const failure = caught(() => ucdpGed.begin(['id', 'side_a', 'best', 'unheard_of'], { release: null }));
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as UserError).extensions['code']).toBe('INVALID_FILE');
  expect((failure as UserError).message).toBe(
    'These columns are missing: date_start, date_end, side_b, deaths_a, deaths_b, deaths_civilians, low or low_est, high or high_est.',
  );
});

test('a table with nothing but what is required is read', () => {
  const columns = REQUIRED.split(',');
  const { values } = rowWith();
  const short = Object.fromEntries(columns.map((column) => [column, values[column] ?? '']));
  const { dossier, warnings } = read({ line: 2, values: short });
  expect(warnings).toEqual([]);
  expect(dossier.events).toMatchObject([
    { id: 'event:ucdp-ged-900001', kind: EventKind.OTHER, time: '2016-03-01' },
  ]);
  expect(dossier.places).toEqual([]);
  expect(dossier.actors?.map(({ id }) => id)).toContain('actor:ucdp-name-Government-of-Ruritania');
  expect(dossier.claims?.every(({ saidBy }) => saidBy?.includes('actor:ucdp'))).toBe(true);
});

test('the newest header is read, with what only it has', () => {
  const { values } = rowWith({
    relid: 'RUR-2016-1-1-7',
    code_status: 'Clear',
    where_description: 'below the lighthouse',
    gwnoa: '999',
    conflict_dset_id: '9',
  });
  const row = Object.fromEntries(NEWEST.split(',').map((column) => [column, values[column] ?? '']));
  const { dossier, record } = read({ line: 2, values: row });
  const event = dossier.events?.at(-1);
  expect(event?.description).toContain('Where: below the lighthouse. Status of the coding: Clear.');
  expect(dossier.documents?.find(({ id }) => id === record)?.title).toBe(
    'UCDP GED, event 900001 (RUR-2016-1-1-7)',
  );
  expect(dossier.actors?.find(({ id }) => id === 'actor:ucdp-901')?.description).toBe(
    'State 999 of Gleditsch and Ward.',
  );
});

test('old names, capitals and spelled-out types of violence are read as the new ones are', () => {
  const renamed: Record<string, string> = {
    best: 'best_est',
    low: 'LOW_EST',
    high: 'High_Est',
    side_a_new_id: 'side_a_id',
    conflict_new_id: 'conflict_id',
  };
  for (const row of fixture.rows) {
    const entries = Object.entries(row.values).map(([name, value]) => [renamed[name] ?? name, value]);
    const old = { line: row.line, values: Object.fromEntries(entries) as Record<string, string> };
    expect(read(old).dossier).toEqual(read(row).dossier);
  }
  const types = ['State-based violence', 'non-state conflict', 'One_Sided violence'];
  types.forEach((type, index) => {
    const row = rowWith({ type_of_violence: type });
    expect(read(row)).toEqual(read(rowWith({ type_of_violence: String(index + 1) })));
  });
});

test('values as other programs write them are read as what they are', () => {
  const written = {
    date_start: '2016-03-01 00:00:00.000',
    date_end: '2016-03-01T00:00:00',
    best: '6.0',
    id: '900001.0',
  };
  expect(read(rowWith({ ...written, adm_2: 'NA', gwnob: 'NULL' }))).toEqual(read(rowWith({ adm_2: '' })));
  expect(claimOf(read(rowWith(written)), 'killed')?.quantity?.best).toBe(6);
});

test('a code that is none is left out with a warning', () => {
  const changes = {
    where_prec: '8',
    date_prec: 'x',
    event_clarity: '3',
    active_year: '2',
  };
  const { warnings, dossier } = read(rowWith(changes));
  expect(warnings.map(({ column, value }) => [column, value]).sort()).toEqual(Object.entries(changes).sort());
  expect(dossier.events?.at(-1)?.kind).toBe(EventKind.BATTLE);
});

test('without its column, the deaths of unknown people are the rest of the best estimate, and not below 0', () => {
  const unknownOf = (changes: Record<string, string>) => {
    const { values } = rowWith(changes);
    const columns = Object.keys(values).filter((column) => column !== 'deaths_unknown');
    const reading = ucdpGed.begin(columns, { release: null })({ line: 2, values });
    return [claimOf(reading, 'killed/unknown')?.quantity?.best, reading.warnings.map(({ column }) => column)];
  };
  expect(unknownOf({ best: '8', high: '9' })).toEqual([2, []]);
  expect(unknownOf({ deaths_a: '9' })).toEqual([0, ['best']]);
});

test.each([
  ['one-side violence', '3'],
  ['One sided violence', '3'],
  ['onesided', '3'],
  ['3.0', '3'],
  ['state-based conflict', '1'],
  ['STATE_BASED', '1'],
  ['nonstate', '2'],
])('the type of violence “%s” is %s', (type, number) => {
  expect(read(rowWith({ type_of_violence: type }))).toEqual(read(rowWith({ type_of_violence: number })));
});

test('nothing is nothing, however a program writes it', () => {
  for (const nothing of ['NA', 'NaN', 'nan', 'None', 'NULL', '<NA>', ' ', '\u00a0'])
    expect(read(rowWith({ adm_2: nothing, source_office: nothing, side_b_new_id: nothing }))).toEqual(
      read(rowWith({ adm_2: '', source_office: '', side_b_new_id: '' })),
    );
});
