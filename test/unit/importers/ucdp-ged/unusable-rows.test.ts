import fc from 'fast-check';
import { UnusableRow } from '../../../../src/importers/importer.js';
import { readDrafts } from '../../../../src/write/validate/read-drafts.js';
import { fixture, read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

function faultsOf(changes: Record<string, string>): readonly (readonly [string, string])[] {
  try {
    read(rowWith(changes));
  } catch (failure) {
    if (failure instanceof UnusableRow) return failure.faults.map(({ column, value }) => [column, value]);
    throw failure;
  }
  return [];
}

test.each([
  ['id', ''],
  ['id', 'SYR-1'],
  ['side_a', ' '],
  ['side_b', 'NA'],
  ['date_start', ''],
  ['date_start', '2016-02-30'],
  ['date_end', '3/1/2016'],
  ['date_end', '2016-02-29'],
  ['deaths_a', '-1'],
  ['deaths_b', '1.5'],
  ['deaths_civilians', 'many'],
  ['deaths_unknown', ''],
  ['best', '1e3'],
  ['low', 'NULL'],
  ['high', '12,000'],
  ['best', '99999999999999999999'],
  ['type_of_violence', '4'],
  ['type_of_violence', 'interstate'],
  ['latitude', '0x21'],
  ['longitude', '44,2'],
  ['date_start', '0025-09-01'],
])('%s “%s” makes a row unusable', (column, value) => {
  expect(faultsOf({ [column]: value })).toEqual([[column, value]]);
});

test('everything that is wrong with a row is told at once, with what was expected', () => {
  expect(faultsOf({ id: 'x', date_start: 'x', side_b: '', high: 'x' }).map(([column]) => column)).toEqual([
    'id',
    'date_start',
    'side_b',
    'high',
  ]);
  expect(() => read(rowWith({ date_end: '2016-02-29' }))).toThrow(
    'date_end “2016-02-29”: This is before date_start (2016-03-01). Expected the last day on which it may have happened.',
  );
});

test('whatever stands in a row, it is unusable, or becomes a dossier that may be written', () => {
  const columns = Object.keys(fixture.rows[0]?.values ?? {});
  const known = fixture.rows.flatMap(({ values }) => Object.values(values));
  const value = fc.oneof(
    fc.constantFrom(...known, '', '2016-03-04', '"A,2016-01-01,b";"c"', ';', 'A, B', 'A, (B', '?', '0', '7'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 501, maxLength: 700 }),
  );
  const id = fc.constantFrom('900001', '900002', '900003');
  const changes = fc.dictionary(fc.constantFrom(...columns), value, { maxKeys: 8 });
  fc.assert(
    fc.property(id, changes, (row, changed) => {
      try {
        expect(readDrafts(read(rowWith(changed, row)).dossier).problems.all).toEqual([]);
      } catch (failure) {
        expect(failure).toBeInstanceOf(UnusableRow);
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
});
