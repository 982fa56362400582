import { lastDayOf, readPeriod } from '../../../explorer/parts/date-field/read-date.js';

test.each([
  ['2019', '2019', '2019'],
  ['2019-03', '2019-03', '2019-03'],
  ['25 March 2019', '2019-03-25', '2019-03-25'],
  ['March 2019', '2019-03', '2019-03'],
  ['25.3.2019', '2019-03-25', '2019-03-25'],
  ['2016 – 2018', '2016', '2018'],
  ['March 2019 – May 2019', '2019-03', '2019-05'],
  ['1–25 March 2019', '2019-03-01', '2019-03-25'],
  ['since 2016', '2016', null],
  ['until May 2019', null, '2019-05'],
])('“%s” is from %s until %s', async (text, since, until) => {
  expect(await readPeriod(text)).toEqual({ since, until });
});

test.each(['', 'March', '25 March', '2019-02-30', '2018–2016', 'no date at all', 'since'])(
  '“%s” is no period',
  async (text) => {
    expect(await readPeriod(text)).toBeNull();
  },
);

test.each([
  ['2019', '2019-12-31'],
  ['2016-02', '2016-02-29'],
  ['0099-12', '0099-12-31'],
  ['2019-03-25', '2019-03-25'],
])('the last day of %s is %s', (date, day) => {
  expect(lastDayOf(date)).toBe(day);
});
