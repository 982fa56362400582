import { texts as arabic } from '../../../../explorer/language/arabic/index.js';
import { texts as english } from '../../../../explorer/language/english/index.js';
import { dateInEnglish } from '../../../../explorer/language/date-in-english.js';
import { readPeriod } from '../../../../explorer/parts/date-field/read-date.js';

test.each([
  ['25 مارس 2019', '2019-03-25', '2019-03-25'],
  ['٢٥ آذار ٢٠١٩', '2019-03-25', '2019-03-25'],
  ['كانون الثاني 2016', '2016-01', '2016-01'],
  ['منذ 2016', '2016', null],
  ['حتى مارس 2019', null, '2019-03'],
  ['2016 إلى 2018', '2016', '2018'],
])('%s is understood in Arabic', async (typed, since, until) => {
  expect(await readPeriod(dateInEnglish(typed, arabic.time.dates))).toEqual({ since, until });
});

test('a date in English stays as it is', () => {
  expect(dateInEnglish('since March 2019', english.time.dates)).toBe('since March 2019');
});
