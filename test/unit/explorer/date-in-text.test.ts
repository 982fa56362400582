import { dateInText } from '../../../explorer/views/search/date-in-text.js';

test.each([
  ['Baghouz March 2019', 'Baghouz', '2019-03'],
  ['25 March 2019 Baghouz', 'Baghouz', '2019-03-25'],
  ['Mosul in Oct. 2016', 'Mosul', '2016-10'],
  ['strikes near Mosul, 2016-10-17', 'strikes near Mosul,', '2016-10-17'],
  ['Aleppo 2016', 'Aleppo', '2016'],
  ['March 3rd, 2019 raf', 'raf', '2019-03-03'],
])('“%s” asks about “%s” during %s', (text, words, during) => {
  expect(dateInText(text)).toEqual({ words, during });
});

test.each(['March 2019', '2016', 'Islamic State', 'battle of 31 Feb', 'unit 3019 of Homs', 'May'])(
  '“%s” has no date beside words',
  (text) => {
    expect(dateInText(text)).toBeNull();
  },
);
