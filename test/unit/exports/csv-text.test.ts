import { parse } from 'csv-parse/sync';
import { csvLine } from '../../../src/exports/formats/csv-text.js';

test.each(['a\nb', 'a\rb', 'a\r\nb', 'a,b', 'a "b"'])(
  'what RFC 4180 has in quotes is in quotes: %j',
  (text) => {
    const line = csvLine([text, 1], 'raw');
    expect(line.startsWith('"')).toBe(true);
    expect(parse(line)).toEqual([[text, '1']]);
  },
);

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  '%j is defused, unless it is asked for raw',
  (text) => {
    expect(parse(csvLine([text], 'defused'))).toEqual([[`'${text}`]]);
    expect(parse(csvLine([text], 'raw'))).toEqual([[text]]);
  },
);

test('numbers and instants are no formulas, and harmless text is left alone', () => {
  const cells = [-5, -0.25, new Date('-000044-03-15T00:00:00Z'), 'a = b', '1', true, null];
  expect(csvLine(cells, 'defused')).toBe('-5,-0.25,-000044-03-15T00:00:00.000Z,a = b,1,true,\r\n');
});
