import { PlaceKind } from '../../../../src/domain/places/kind.js';
import { claimOf, read, rowWith } from '../../../support/importers/ucdp-ged/rows.js';

/** The place that the event of a row occurred at, and the names of those that it lies in, the smallest first. */
function locationOf(changes: Record<string, string>) {
  const reading = read(rowWith(changes));
  const places = new Map(reading.dossier.places?.map((place) => [place.id, place]));
  const claim = claimOf(reading, 'place');
  const at = places.get(claim?.object ?? '');
  const around: string[] = [];
  for (let id = at?.within; id != null; id = places.get(id)?.within) around.push(places.get(id)?.name ?? '');
  return { at, around, words: claim?.text, warnings: reading.warnings };
}

const ALL = ['Harbour district', 'Northern Governorate', 'Ruritania', 'Middle East'];

test.each([
  ['1', PlaceKind.TOWN, 'Old Mole town', ALL],
  ['2', PlaceKind.REGION, 'Old Mole town and 25 km around', ALL],
  ['3', PlaceKind.DISTRICT, 'Harbour district', ALL.slice(1)],
  ['4', PlaceKind.PROVINCE, 'Northern Governorate', ALL.slice(2)],
  ['5', PlaceKind.REGION, 'Old Mole town', ALL],
  ['6', PlaceKind.COUNTRY, 'Ruritania', ALL.slice(3)],
  ['7', PlaceKind.OTHER, 'Old Mole town', []],
  ['', PlaceKind.TOWN, 'Old Mole town', ALL],
])('where_prec “%s” is a %s, %s, within %j', (where_prec, kind, name, expected) => {
  const { at, around, words } = locationOf({ where_prec });
  expect(at).toMatchObject({ kind, name, latitude: 34.125, longitude: 36.25 });
  expect(at?.uncertaintyMeters).toBe(where_prec === '2' ? 25_000 : undefined);
  expect(around).toEqual(expected);
  expect(words).toContain('34.125, 36.25');
});

test('places of different precision at one point are different places', () => {
  const ids = ['1', '2', '5', '7'].map((where_prec) => locationOf({ where_prec }).at?.id);
  expect(new Set(ids).size).toBe(4);
});

test('an area whose column is empty has the name of the point', () => {
  const { at, around } = locationOf({ where_prec: '3', adm_2: '', where_coordinates: 'Hill district' });
  expect(at).toMatchObject({ kind: PlaceKind.DISTRICT, name: 'Hill district' });
  expect(around).toEqual(ALL.slice(1));
});

test('a place without a district lies in the province', () => {
  expect(locationOf({ adm_2: '' }).around).toEqual(ALL.slice(1));
});

test('two places of one name stay two: in two districts, and at two points of one', () => {
  const ids = [
    locationOf({}),
    locationOf({ adm_2: 'Hill district' }),
    locationOf({ latitude: '34.2' }),
    locationOf({ country_id: '998' }),
  ].map(({ at }) => at?.id);
  expect(new Set(ids).size).toBe(4);
  expect(locationOf({ latitude: '34.1250' }).at?.id).toBe(ids[0]);
});

test.each([
  ['Port city', PlaceKind.CITY, ['Port']],
  ['Salt Village', PlaceKind.VILLAGE, ['Salt']],
  ['137th Brigade Army Base', PlaceKind.OTHER, undefined],
  ['town', PlaceKind.OTHER, undefined],
])('%s is a %s', (where_coordinates, kind, aliases) => {
  const { at } = locationOf({ where_coordinates });
  expect(at?.kind).toBe(kind);
  expect(at?.aliases).toEqual(aliases);
});

test('coordinates that are none are left out with a warning', () => {
  const alone = locationOf({ longitude: '' });
  expect(alone.at).not.toHaveProperty('latitude');
  expect(alone.warnings).toMatchObject([
    { column: 'latitude', reason: expect.stringMatching(/no longitude/) },
  ]);
  const { at, warnings } = locationOf({ latitude: '91' });
  expect(at).not.toHaveProperty('latitude');
  expect(warnings).toMatchObject([{ column: 'latitude', value: '91' }]);
});

test('without a name, the point is the name; without a point either, it is the smallest area', () => {
  expect(locationOf({ where_coordinates: '' }).at?.name).toBe('34.125, 36.25');
  expect(locationOf({ where_coordinates: '', latitude: '', longitude: '' }).at?.name).toBe(
    'Harbour district',
  );
});
