import { isSentinelDay } from '../../../../src/importers/shared/sentinel-dates.js';
import { readDate } from '../../../../src/importers/acled/event-date.js';
import { readReleaseRow } from '../../../../src/importers/centcom-releases/columns.js';

test.each(['1753-01-01', '1900-01-01', '1970-01-01', '0001-01-01', '9999-12-31', '1753-01-01T00:00:00.000'])(
  '%s stands for no date',
  (date) => {
    expect(isSentinelDay(date)).toBe(true);
  },
);

test.each(['1753-01-02', '1970-01', '1970', '2016-01-01'])('%s is a date', (date) => {
  expect(isSentinelDay(date)).toBe(false);
});

test('a table that means such a day may say so', () => {
  expect(isSentinelDay('1970-01-01', ['1753-01-01'])).toBe(false);
});

test('an event of ACLED has no such day, however it is written', () => {
  for (const text of ['1970-01-01', '01-January-1970', '1 January 1900']) expect(readDate(text)).toBeNull();
  expect(readDate('1 January 1998')).toBe('1998-01-01');
});

test('nor has a strike release', () => {
  const values = { country: 'Iraq', location: 'Mosul', number: '1', description: 'strike', date: '1/1/1970' };
  expect(() => readReleaseRow({ line: 2, values })).toThrow(/date “1\/1\/1970”/);
});
