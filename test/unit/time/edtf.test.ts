import fc from 'fast-check';
import { parseTime } from '../../../src/time/edtf.js';
import { InvalidTime } from '../../../src/time/invalid-time.js';
import { TimePrecision } from '../../../src/time/time-precision.js';

const { INSTANT, DAY, MONTH, YEAR, INTERVAL, UNKNOWN } = TimePrecision;

const readable: [edtf: string, earliest: string | null, latest: string | null, precision: TimePrecision][] = [
  ['2019', '2019-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['2019-03', '2019-03-01T00:00:00.000Z', '2019-03-31T23:59:59.999Z', MONTH],
  ['2019-12', '2019-12-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', MONTH],
  ['2019-03-17', '2019-03-17T00:00:00.000Z', '2019-03-17T23:59:59.999Z', DAY],
  ['2020-02-29', '2020-02-29T00:00:00.000Z', '2020-02-29T23:59:59.999Z', DAY],
  ['0000-02-29', '0000-02-29T00:00:00.000Z', '0000-02-29T23:59:59.999Z', DAY],
  ['0099-12-31', '0099-12-31T00:00:00.000Z', '0099-12-31T23:59:59.999Z', DAY],
  ['-0044-03-15', '-000044-03-15T00:00:00.000Z', '-000044-03-15T23:59:59.999Z', DAY],
  // Times of day: to the minute, second or millisecond, in UTC unless they say otherwise.
  ['2019-03-17T21:30', '2019-03-17T21:30:00.000Z', '2019-03-17T21:30:59.999Z', INSTANT],
  ['2019-03-17T21:30:05', '2019-03-17T21:30:05.000Z', '2019-03-17T21:30:05.999Z', INSTANT],
  ['2019-03-17T21:30:05Z', '2019-03-17T21:30:05.000Z', '2019-03-17T21:30:05.999Z', INSTANT],
  ['2019-03-17T21:30:05.007Z', '2019-03-17T21:30:05.007Z', '2019-03-17T21:30:05.007Z', INSTANT],
  ['2019-03-17T01:30:00+03:00', '2019-03-16T22:30:00.000Z', '2019-03-16T22:30:00.999Z', INSTANT],
  ['2019-03-17T21:30:00-03:30', '2019-03-18T01:00:00.000Z', '2019-03-18T01:00:00.999Z', INSTANT],
  ['2019-03-17T24:00:00Z', '2019-03-18T00:00:00.000Z', '2019-03-18T00:00:00.999Z', INSTANT],
  // Intervals.
  ['2019-03-10/2019-03-23', '2019-03-10T00:00:00.000Z', '2019-03-23T23:59:59.999Z', INTERVAL],
  ['2019-03-10/2019-03-10', '2019-03-10T00:00:00.000Z', '2019-03-10T23:59:59.999Z', INTERVAL],
  ['2019-03-15/2019-03', '2019-03-15T00:00:00.000Z', '2019-03-31T23:59:59.999Z', INTERVAL],
  ['2019-03-10/..', '2019-03-10T00:00:00.000Z', null, INTERVAL],
  ['../2019', null, '2019-12-31T23:59:59.999Z', INTERVAL],
  ['2019-03-10/', '2019-03-10T00:00:00.000Z', null, INTERVAL],
  ['/1960', null, '1960-12-31T23:59:59.999Z', INTERVAL],
  ['2004-06-XX/2004-07-03', '2004-06-01T00:00:00.000Z', '2004-07-03T23:59:59.999Z', INTERVAL],
  ['/', null, null, UNKNOWN],
  ['../..', null, null, UNKNOWN],
  ['/..', null, null, UNKNOWN],
  // Unspecified digits.
  ['201X', '2010-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['20XX', '2000-01-01T00:00:00.000Z', '2099-12-31T23:59:59.999Z', YEAR],
  ['-20XX', '-002099-01-01T00:00:00.000Z', '-002000-12-31T23:59:59.999Z', YEAR],
  ['2019-XX', '2019-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['2019-1X', '2019-10-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['2019-XX-XX', '2019-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['2019-XX-31', '2019-01-31T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['2019-X2-31', '2019-12-31T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['2019-02-XX', '2019-02-01T00:00:00.000Z', '2019-02-28T23:59:59.999Z', MONTH],
  ['2019-02-2X', '2019-02-20T00:00:00.000Z', '2019-02-28T23:59:59.999Z', MONTH],
  ['196X-02-29', '1960-02-29T00:00:00.000Z', '1968-02-29T23:59:59.999Z', YEAR],
  ['XXXX', null, null, UNKNOWN],
  ['XXXX-12-25', null, null, UNKNOWN],
  // Seasons, quarters, halves.
  ['2019-21', '2019-03-01T00:00:00.000Z', '2019-05-31T23:59:59.999Z', INTERVAL],
  ['2019-21?', '2019-03-01T00:00:00.000Z', '2019-05-31T23:59:59.999Z', INTERVAL],
  ['2019-21~', '2019-03-01T00:00:00.000Z', '2019-05-31T23:59:59.999Z', INTERVAL],
  ['2019-33%', '2019-01-01T00:00:00.000Z', '2019-03-31T23:59:59.999Z', INTERVAL],
  ['-0044-21~', '-000044-03-01T00:00:00.000Z', '-000044-05-31T23:59:59.999Z', INTERVAL],
  ['2019-21/2019-22', '2019-03-01T00:00:00.000Z', '2019-08-31T23:59:59.999Z', INTERVAL],
  ['2019-21~/2019-23?', '2019-03-01T00:00:00.000Z', '2019-11-30T23:59:59.999Z', INTERVAL],
  ['2019-04-10/2019-22', '2019-04-10T00:00:00.000Z', '2019-08-31T23:59:59.999Z', INTERVAL],
  ['2018-24/2019', '2018-12-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', INTERVAL],
  ['2019-21/..', '2019-03-01T00:00:00.000Z', null, INTERVAL],
  ['/2019-21', null, '2019-05-31T23:59:59.999Z', INTERVAL],
  ['[2019-21,2019-23]', '2019-03-01T00:00:00.000Z', '2019-11-30T23:59:59.999Z', INTERVAL],
  ['{2019-21..2019-23}', '2019-03-01T00:00:00.000Z', '2019-11-30T23:59:59.999Z', INTERVAL],
  ['[..2019-21]', null, '2019-05-31T23:59:59.999Z', INTERVAL],
  ['2019-24', '2019-12-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z', INTERVAL],
  ['2019-30', '2019-12-01T00:00:00.000Z', '2020-02-29T23:59:59.999Z', INTERVAL],
  ['2019-36', '2019-10-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', INTERVAL],
  ['2019-41', '2019-07-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', INTERVAL],
  // Decades, centuries, far and significant years.
  ['201', '2010-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', YEAR],
  ['19', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', YEAR],
  ['Y12000', '+012000-01-01T00:00:00.000Z', '+012000-12-31T23:59:59.999Z', YEAR],
  ['Y-12000', '-012000-01-01T00:00:00.000Z', '-012000-12-31T23:59:59.999Z', YEAR],
  ['1950S2', '1900-01-01T00:00:00.000Z', '1999-12-31T23:59:59.999Z', YEAR],
  // Sets: one of, all of.
  ['[2019,2017]', '2017-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z', INTERVAL],
  ['{2019-03-01..2019-03-05}', '2019-03-01T00:00:00.000Z', '2019-03-05T23:59:59.999Z', INTERVAL],
  ['[..2019-03-05]', null, '2019-03-05T23:59:59.999Z', INTERVAL],
  ['{2017,2019-03..}', '2017-01-01T00:00:00.000Z', null, INTERVAL],
];

test.each(readable)('%s spans %s to %s', (edtf, earliest, latest, precision) => {
  const time = parseTime(edtf);
  expect(time.earliest?.toISOString() ?? null).toBe(earliest);
  expect(time.latest?.toISOString() ?? null).toBe(latest);
  expect(time).toMatchObject({ edtf, precision });
});

test.each([
  ['2019-03-26', false, false],
  ['2019-03-26~', true, false],
  ['2019-03-26?', false, true],
  ['2019-03-26%', true, true],
  ['2019-03~-26', true, false],
  ['2019?-03-26', false, true],
  ['2019-21~', true, false],
  ['2019-21?/2019-22', false, true],
  ['2019~/2020?', true, true],
  ['2019-03-10/2019-03-23~', true, false],
])('%s: approximate %s, uncertain %s', (edtf, approximate, uncertain) => {
  expect(parseTime(edtf)).toMatchObject({ approximate, uncertain });
});

test.each([
  '',
  ' ',
  ' 2019',
  'unknown',
  '..',
  '17 March 2019',
  '03/17/2019',
  '2019-3-1',
  '2019-13-01',
  '2019-00-10',
  '2019-02-29',
  '2019-02-30',
  '2019-04-31',
  '1900-02-29',
  '2019-02-29?',
  '2019-02-29T10:00:00Z',
  '2019-02-3X',
  '19X9-02-30',
  '2019-02-29/2019-03-10',
  '2019-02-01/2019-02-29',
  '[2019-02-29]',
  '2019-03-26T25:00:00Z',
  '2019-03-26T10',
  '2019-03-23/2019-03-10',
  '2020/2019',
  '2019-03-26T12:00:00Z/2019-03-26T11:00:00Z',
  '2019-03-26T12:00:00+05:00/2019-03-26T08:00:00+02:00/2019',
  '2019-42',
  '2019-22/2019-21',
  '2019-24/2019-10',
  '{2020..2019}',
  '2019/open',
  '275761-01-01',
  '1553558400000',
  'Y300000',
  'Y-300000',
  'Y1E400',
  'Y17E7',
  '٢٠١٩-٠٣-١٧',
  `[${'2019,'.repeat(1_000)}2019]`,
  'x'.repeat(10_000_000),
])('refuses %.40j with what was expected', (text) => {
  expect(() => parseTime(text)).toThrow(InvalidTime);
  try {
    parseTime(text);
  } catch (failure) {
    const { message, hint } = failure as InvalidTime;
    expect(message.length).toBeLessThan(200);
    expect(hint).toMatch(/Expected/);
  }
});

test('says which day is not in the calendar', () => {
  expect(() => parseTime('2019-02-30/2019-03-10')).toThrow('2019-02-30 is not in the calendar');
  expect(() => parseTime('2019-02-29T10:00:00Z')).toThrow('2019-02-29 is not in the calendar');
});

test.each(['201X-21', '2019-21-05', '2019?-21', '2019-2?1', '2019-10/201X-33', '2019-21??'])(
  'says of %s how a season is written',
  (text) => {
    expect(() => parseTime(text)).toThrow('is not a season');
  },
);

const years = fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const months = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
const days = fc.integer({ min: 1, max: 28 }).map((day) => String(day).padStart(2, '0'));
const divisions = fc.integer({ min: 21, max: 41 }).map(String);
const dates = fc.oneof(
  years,
  fc.tuple(years, divisions).map((parts) => parts.join('-')),
  fc.tuple(years, months).map((parts) => parts.join('-')),
  fc.tuple(years, months, days).map((parts) => parts.join('-')),
);

const covers = (outer: string, inner: string) => {
  const [a, b] = [parseTime(outer), parseTime(inner)];
  return Number(a.earliest) <= Number(b.earliest) && Number(a.latest) >= Number(b.latest);
};

describe('for every time', () => {
  test('the first instant is not after the last', () => {
    const marked = fc.tuple(dates, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(marked, (edtf) => Number(parseTime(edtf).earliest) <= Number(parseTime(edtf).latest)),
    );
  });

  test('a day lies in its month, a month in its year, a year in its decade', () => {
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        expect(covers(`${year}-${month}`, `${year}-${month}-${day}`)).toBe(true);
        expect(covers(year, `${year}-${month}`)).toBe(true);
        expect(covers(`${year.slice(0, 3)}X`, year)).toBe(true);
      }),
    );
  });

  test('the end of a day is a millisecond before the next', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
          expect(Number(parseTime(day).latest) + 1).toBe(Number(parseTime(next).earliest));
        },
      ),
    );
  });

  test('a date with digits masked covers the date', () => {
    fc.assert(
      fc.property(
        years,
        months,
        days,
        fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
        (year, month, day, mask) => {
          const digits = Array.from(`${year.slice(1)}${month}${day}`)
            .map((digit, index) => (mask[index] ? 'X' : digit))
            .join('');
          const masked = `${year.slice(0, 1)}${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
          expect(covers(masked, `${year}-${month}-${day}`)).toBe(true);
        },
      ),
    );
  });

  test('an interval spans from the start of one to the end of the other, or is refused as swapped', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        const [earliest, latest] = [parseTime(from).earliest, parseTime(to).latest];
        if (Number(earliest) > Number(latest)) {
          expect(() => parseTime(`${from}/${to}`)).toThrow('ends before it begins');
        } else {
          expect(parseTime(`${from}/${to}`)).toMatchObject({ earliest, latest });
        }
      }),
    );
  });

  test('any text at all is read or refused as no time, never anything else', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[0-9XYES?~%.,/[\]{}TZ:+-]{0,16}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parseTime(text).edtf).toBe(text);
        } catch (failure) {
          expect(failure).toBeInstanceOf(InvalidTime);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
