import fc from 'fast-check';
import { readDate } from '../../../../src/importers/acled/event-date.js';
import { parseTime } from '../../../../src/time/edtf.js';
import { claimOf, eventOf, readRow } from '../../../support/importers/acled/support.js';

test.each([
  ['2022-02-23', '2022-02-23'],
  ['9-May-20', '2020-05-09'],
  ['31-Dec-97', '1997-12-31'],
  ['01-January-2015', '2015-01-01'],
  ['23 February 2022', '2022-02-23'],
  ['3 sept 2021', '2021-09-03'],
  ['29 February 2024', '2024-02-29'],
  ['2024-03-05T00:00:00Z', '2024-03-05'],
  ['2024-03-05 00:00:00', '2024-03-05'],
  ['2024-03-05 00:00:00+00:00', '2024-03-05'],
  ['2024-03-05T00:00:00.000000000', '2024-03-05'],
  ['2024/03/05', '2024-03-05'],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  '',
  '2022',
  '2022-13-01',
  '29 February 2022',
  '0-May-20',
  '03/04/2021',
  '4 Mai 2021',
  '5 ma 2021',
  '0025-09-01',
  '2024-00-00',
  '45356',
  '1-3 March 2024',
  'March 5, 2024',
  '05-mars-2024',
])('“%s” is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test('all forms of a day are the same day', () => {
  const days = fc.date({ min: new Date('1997-01-01'), max: new Date('2096-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const part = (options: Intl.DateTimeFormatOptions) =>
        day.toLocaleDateString('en-US', { timeZone: 'UTC', ...options });
      const [number, month, short] = [
        part({ day: 'numeric' }),
        part({ month: 'long' }),
        part({ month: 'short' }),
      ];
      const year = iso.slice(0, 4);
      const forms = [
        iso,
        `${number} ${month} ${year}`,
        `${number}-${month}-${year}`,
        `${number}-${short}-${year.slice(2)}`,
      ];
      expect(forms.map(readDate)).toEqual(forms.map(() => iso));
    }),
  );
});

test.each([
  ['1', '2022-03-06', '2022-03-06T00:00:00.000Z', '2022-03-06T23:59:59.999Z'],
  ['2', '[2022-02-28..2022-03-12]', '2022-02-28T00:00:00.000Z', '2022-03-12T23:59:59.999Z'],
  ['3', '2022-03~', '2022-03-01T00:00:00.000Z', '2022-03-31T23:59:59.999Z'],
])('time precision %s: %s', (precision, edtf, earliest, latest) => {
  const time = eventOf(readRow({ event_date: '2022-03-06', time_precision: precision }))?.time ?? '';
  expect(time).toBe(edtf);
  expect(parseTime(time)).toMatchObject({ earliest: new Date(earliest), latest: new Date(latest) });
});

const chain = ({ dossier }: ReturnType<typeof readRow>) =>
  dossier.places?.map(({ id, kind, within }) => [id, kind, within]);

test('precision 1: at the location, within all levels that are named', () => {
  const reading = readRow();
  expect(chain(reading)).toEqual([
    ['place:acled-region/middle-sea', 'REGION', undefined],
    ['place:acled-westland', 'COUNTRY', 'place:acled-region/middle-sea'],
    ['place:acled-westland/north', 'PROVINCE', 'place:acled-westland'],
    ['place:acled-westland/north/oak', 'DISTRICT', 'place:acled-westland/north'],
    ['place:acled-westland/north/oak/upper-oak', 'OTHER', 'place:acled-westland/north/oak'],
    [
      'place:acled-location/westland/north/oak/upper-oak/birchfield/34.45/40.95',
      'OTHER',
      'place:acled-westland/north/oak/upper-oak',
    ],
  ]);
  expect(claimOf(reading, 'place')).toMatchObject({
    predicate: 'OCCURRED_AT',
    object: 'place:acled-location/westland/north/oak/upper-oak/birchfield/34.45/40.95',
    text: 'It happened at Birchfield.',
  });
  expect(reading.dossier.places?.at(-1)).toMatchObject({ latitude: 34.45, uncertaintyMeters: 5_000 });
});

test('precision 2: in the surroundings of the location, a place of their own', () => {
  const reading = readRow({ geo_precision: '2' });
  expect(reading.dossier.places?.at(-1)).toEqual({
    id: 'place:acled-location/westland/north/oak/upper-oak/birchfield/34.45/40.95/around',
    name: 'Around Birchfield',
    kind: 'OTHER',
    within: 'place:acled-westland/north/oak/upper-oak',
    latitude: 34.45,
    longitude: 40.95,
    uncertaintyMeters: 25_000,
  });
  expect(claimOf(reading, 'place')?.text).toBe('It happened around Birchfield.');
});

test('precision 3: in the province, and the place that stands for it is stated', () => {
  const reading = readRow({ geo_precision: '3' });
  expect(chain(reading)?.at(-1)?.[0]).toBe('place:acled-westland/north');
  expect(claimOf(reading, 'place')).toMatchObject({ object: 'place:acled-westland/north' });
  expect(claimOf(reading, 'stand-in')?.text).toBe(
    'ACLED draws it at Birchfield (34.45, 40.95), for want of a place.',
  );
});

test('precision 3 without a province: at the location, within a wide radius', () => {
  const reading = readRow({ geo_precision: '3', admin1: '', admin2: '', admin3: '', location: 'Grey Lake' });
  expect(reading.dossier.places?.at(-1)).toMatchObject({
    id: 'place:acled-location/westland/grey-lake/34.45/40.95',
    within: 'place:acled-westland',
    uncertaintyMeters: 100_000,
  });
  expect(claimOf(reading, 'stand-in')).toBeUndefined();
});

test('a level that is left out is no place, and two places of one name stay two', () => {
  const places = [{ admin2: 'Oak' }, { admin2: 'Elm' }, { admin2: '' }, { admin3: '' }].map((changes) => {
    const { dossier } = readRow(changes);
    expect(dossier.places?.map(({ name }) => name)).not.toContain('');
    return dossier.places?.at(-1)?.id;
  });
  expect(new Set(places).size).toBe(4);
});

test('two points under one name are two places, each where its row puts it', () => {
  const placeAt = (latitude: string, longitude: string) =>
    readRow({ latitude, longitude }).dossier.places?.at(-1);
  const [one, other, mirrored] = [
    placeAt('33.10', '44.20'),
    placeAt('34.90', '46.80'),
    placeAt('33.1', '-44.2'),
  ];
  expect(new Set([one?.id, other?.id, mirrored?.id]).size).toBe(3);
  expect(one).toMatchObject({ name: 'Birchfield', latitude: 33.1, longitude: 44.2 });
  expect(other).toMatchObject({ name: 'Birchfield', latitude: 34.9, longitude: 46.8 });
});

test('a country is found by its codes', () => {
  const { places } = readRow({ iso3: 'WSL' }).dossier;
  expect(places?.find(({ name }) => name === 'Westland')?.aliases).toEqual(['WSL', '999']);
});
