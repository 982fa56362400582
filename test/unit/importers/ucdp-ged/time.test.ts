import { read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

const timeOf = (changes: Record<string, string>) => {
  const { dossier, warnings } = read(rowWith(changes));
  return [dossier.events?.at(-1)?.time, ...warnings.map(({ column }) => column)];
};

test.each([
  ['1', '2016-03-01', '2016-03-01', '2016-03-01'],
  ['2', '2016-03-01', '2016-03-06', '2016-03-01/2016-03-06'],
  ['3', '2016-03-01', '2016-03-07', '2016-03-01/2016-03-07'],
  ['4', '2016-03-01', '2016-03-31', '2016-03-01/2016-03-31'],
  ['5', '2016-01-01', '2016-12-31', '2016-01-01/2016-12-31'],
  ['', '2016-03-01', '2016-04-11', '2016-03-01/2016-04-11'],
])('date_prec “%s” from %s to %s is %s', (date_prec, date_start, date_end, edtf) => {
  expect(timeOf({ date_prec, date_start, date_end })).toEqual([edtf]);
});

test('days and a precision that do not fit are taken in, with a warning', () => {
  expect(timeOf({ date_prec: '1', date_end: '2016-03-02' })).toEqual(['2016-03-01/2016-03-02', 'date_prec']);
  expect(timeOf({ date_prec: '5', date_end: '2016-03-20' })).toEqual(['2016-03-01/2016-03-20', 'date_prec']);
});

test('a single day that is said not to be known is approximate', () => {
  expect(timeOf({ date_prec: '3' })).toEqual(['2016-03-01~', 'date_prec']);
});

test('a year between the days fits, another is warned of', () => {
  const aroundNewYear = { date_start: '2015-12-30', date_end: '2016-01-02', date_prec: '2' };
  expect(timeOf({ ...aroundNewYear, year: '2015' })).toHaveLength(1);
  expect(timeOf({ ...aroundNewYear, year: '2017' })).toEqual(['2015-12-30/2016-01-02', 'year']);
});
