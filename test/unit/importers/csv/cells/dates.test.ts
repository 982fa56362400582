import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dates } from '../../../../../src/importers/csv/cells/date.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'tr', 'ru', 'uk', 'nl', 'pl', 'ar', 'fa-u-ca-gregory'];
const DAYS = ['d.M.yyyy', 'M/d/yyyy', 'yyyy-MM-dd', 'dd/MM/yy', 'd MMMM yyyy', "EEEE, d. MMMM yyyy 'AD'"];

/** Days of the years for which two digits stand. */
const day = fc
  .date({ min: new Date('1961-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => DateTime.fromJSDate(date, { zone: 'utc' }));

const read = (
  text: string,
  format: string,
  language = 'en',
  zone = 'UTC',
  twoDigitYearsFrom = 1961,
): string =>
  dates({ formats: [format], languages: [language], zone, twoDigitYearsFrom, sentinels: [] }).inTable(text);

test('any day that is written in some format and language is read as that day', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...DAYS), fc.constantFrom(...LANGUAGES), (date, format, language) => {
      const text = date.setLocale(language).toFormat(format);
      expect(read(text, format, language)).toBe(date.toISODate());
    }),
  );
});

test('a month and a year are no more exact than they are written', () => {
  fc.assert(
    fc.property(day, (date) => {
      expect(read(date.toFormat('MMM yyyy'), 'MMM yyyy')).toBe(date.toFormat('yyyy-MM'));
      expect(read(date.toFormat('yyyy'), 'yyyy')).toBe(date.toFormat('yyyy'));
    }),
  );
});

test('a time of day is the instant that it was in its zone', () => {
  const zones = ['UTC', 'Asia/Damascus', 'America/New_York', 'Asia/Kathmandu'];
  fc.assert(
    fc.property(day, fc.constantFrom(...zones), (date, zone) => {
      const local = date.setZone(zone).startOf('second');
      fc.pre(!local.equals(local.startOf('day')));
      // When clocks go back, an hour comes twice; the text cannot say which it is.
      const text = local.toFormat('yyyy-MM-dd HH:mm:ss');
      const earliest = DateTime.fromFormat(text, 'yyyy-MM-dd HH:mm:ss', { zone }).toUTC();
      expect(read(text, 'yyyy-MM-dd HH:mm:ss', 'en', zone)).toBe(
        earliest.toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'"),
      );
      expect(earliest.setZone(zone).toFormat('yyyy-MM-dd HH:mm:ss')).toBe(text);
    }),
  );
});

test.each([
  ['25-nov-14', 'd-MMM-yy', 'en', '2014-11-25'],
  ['25-NOV-14', 'd-MMM-yy', 'de', '2014-11-25'],
  ['3. März 2015', 'd. MMMM yyyy', 'de', '2015-03-03'],
  ['5 janv. 2014', 'd MMM yyyy', 'fr', '2014-01-05'],
  ['5 كانون الثاني 2014', 'd MMMM yyyy', 'ar-SY', '2014-01-05'],
  ['٥ يناير ٢٠١٤', 'd MMMM yyyy', 'ar', '2014-01-05'],
  ['2014-11~', 'EDTF', 'en', '2014-11~'],
  ['2014-11-25/2014-11-27', 'EDTF', 'en', '2014-11-25/2014-11-27'],
  ['11/25/2014 9:30 PM', 'M/d/yyyy h:mm a', 'en', '2014-11-25T21:30:00Z'],
  ['2014-11-25T21:30:00+03:00', "yyyy-MM-dd'T'HH:mm:ssZZ", 'en', '2014-11-25T18:30:00Z'],
])('reads %s as %s in %s', (text, format, language, edtf) => {
  expect(read(text, format, language)).toBe(edtf);
});

test.each([
  ['4-Mar-60', 1961, '2060-03-04'],
  ['4-Mar-61', 1961, '1961-03-04'],
  ['4-Mar-60', 1930, '1960-03-04'],
  ['4-Mar-29', 1930, '2029-03-04'],
  ['4-Mar-14', 1914, '1914-03-04'],
])('%s is %s onwards %s', (text, from, date) => {
  expect(read(text, 'd-MMM-yy', 'en', 'UTC', from)).toBe(date);
});

test('a day that the hundred years do not have is refused', () => {
  expect(() => read('29-Feb-00', 'd-MMM-yy', 'en', 'UTC', 1850)).toThrow('Expected a date');
});

test.each([
  ['2014-03-04 00:00:00', 'EDTF', 'UTC'],
  ['2014-03-04T00:00:00Z', 'EDTF', 'UTC'],
  ['2014-03-04T00:00:00.000', 'EDTF', 'UTC'],
  ['2014-03-04 00:00', 'yyyy-MM-dd HH:mm', 'Asia/Damascus'],
])('%s is the day, for programs add a midnight to days', (text, format, zone) => {
  expect(read(text, format, 'en', zone)).toBe('2014-03-04');
});
