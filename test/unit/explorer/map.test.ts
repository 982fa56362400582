import { boxAround } from '../../../explorer/parts/map/box-around.js';
import { circleArea } from '../../../explorer/parts/map/circle-area.js';
import { classesOf, classOf } from '../../../explorer/parts/map/classes.js';
import { consonantsOf } from '../../../explorer/parts/map/consonants.js';
import { clustersOf, hexagonsOf } from '../../../explorer/parts/map/hexagons.js';
import { isInside } from '../../../explorer/parts/map/inside.js';
import type { MapPoint } from '../../../explorer/parts/map/map-properties.js';
import { namesOf } from '../../../explorer/parts/map/mark-features.js';
import { measureText } from '../../../explorer/parts/map/number-text.js';
import { legendValues, radiusOf, sizeOf, valueOf } from '../../../explorer/parts/map/sizes.js';
import { sumOf } from '../../../explorer/parts/map/sums.js';

const point = (longitude: number, latitude: number, more: Partial<MapPoint> = {}): MapPoint => ({
  id: `${longitude} ${latitude}`,
  label: 'Somewhere',
  href: null,
  count: 1,
  low: null,
  best: null,
  high: null,
  group: null,
  precision: null,
  longitude,
  latitude,
  ...more,
});

describe('sizes', () => {
  test('areas of circles are as their values are', () => {
    const [one, four] = [10, 40].map((value) => radiusOf(sizeOf(value, 40), 6));
    expect((four ?? 0) / (one ?? 1)).toBeCloseTo(2);
  });

  test('circles grow with the map, but slower than it', () => {
    const [far, near] = [4, 8].map((zoom) => radiusOf(1, zoom));
    expect(near).toBeGreaterThan(far ?? 0);
    expect((near ?? 0) / (far ?? 1)).toBeLessThan(2 ** 4);
  });

  test.each([
    [7_342, [5_000, 1_000, 200]],
    [13, [10, 2]],
    [1, [1]],
    [0, []],
  ])('the legend of a largest value of %d', (largest, values) => {
    expect(legendValues(largest)).toEqual(values);
  });

  test('without a measure the number of events counts, with one the best number', () => {
    expect([valueOf({ count: 3, best: 12 }, null), valueOf({ count: 3, best: 12 }, 'killed')]).toEqual([
      3, 12,
    ]);
  });
});

test('classes hold about equally many values, with rounded bounds', () => {
  const values = Array.from({ length: 100 }, (_, index) => index * 123 + 1);
  const bounds = classesOf(values, 4);
  expect(bounds).toEqual([1, 3000, 6100, 9200]);
  expect([0, 1, 2_999, 3_000, 20_000].map((value) => classOf(value, bounds))).toEqual([-1, 0, 0, 1, 3]);
});

test('what nobody counted does not make a sum nothing', () => {
  const counted = { count: 2, low: 1, best: 2, high: 5 };
  expect(sumOf([counted, { count: 1, low: null, best: null, high: null }, counted])).toEqual({
    marks: 3,
    count: 5,
    low: 2,
    best: 4,
    high: 10,
  });
});

test('a range is written only where there is one', () => {
  const sum = { marks: 1, count: 1, low: 4, best: 4, high: 4 };
  expect(measureText(sum, 'killed')).toBe('4 killed');
  expect(measureText({ ...sum, high: 1_234 }, 'killed')).toBe('4 killed (4 to 1,234)');
  expect(measureText({ ...sum, low: null, best: null, high: null }, 'killed')).toMatch('no number');
});

describe('putting points together', () => {
  const points = [point(40, 35), point(40.01, 35.01), point(20, 10)];

  test('hexagons count each point once, and hold what they count', () => {
    const hexagons = hexagonsOf(points, 4);
    expect(hexagons.map(({ properties: { count } }) => count).toSorted()).toEqual([1, 2]);
    const both = hexagons.find(({ properties: { count } }) => count === 2);
    expect(both && isInside(both.geometry, 40, 35)).toBe(true);
  });

  test('near ones are one circle in the group of most events; far ones stay what they are', () => {
    const grouped = points.map((one, index) => ({ ...one, count: index + 1, group: `${index}` }));
    const clusters = clustersOf(grouped, 4);
    expect(clusters).toHaveLength(2);
    expect(clusters).toContainEqual(expect.objectContaining({ id: '20 10', label: 'Somewhere' }));
    expect(clusters).toContainEqual(expect.objectContaining({ label: '2 places', count: 3, group: '1' }));
  });

  test('on a map of the place they stand apart', () => {
    expect(clustersOf(points, 14)).toHaveLength(3);
  });
});

test('what lies in an area with a hole', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const ring = { type: 'Polygon' as const, coordinates: [square(0, 10), square(4, 6)] };
  expect([1, 5, 11].map((place) => isInside(ring, place, place))).toEqual([true, false, false]);
});

test('the area around an imprecise position is as far in every direction', () => {
  const [ring = []] = circleArea(40, 60, 111_320).coordinates;
  const latitudes = ring.map(([, latitude = 0]) => latitude);
  const longitudes = ring.map(([longitude = 0]) => longitude);
  expect(Math.max(...latitudes)).toBeCloseTo(61);
  expect(Math.max(...longitudes)).toBeCloseTo(42);
});

test.each([
  ['Deir ez-Zor Governorate', 'Dayr Az Zawr'],
  ['Raqqa', 'Ar Raqqah'],
  ['Al Hasakah Governorate', 'Hasaka (Al Haksa)'],
  ['Latakia', 'Lattakia'],
  ['Daraa Governorate', 'Dar`a'],
])('%s and %s sound alike', (one, other) => {
  expect(consonantsOf(one)).toBe(consonantsOf(other));
});

test('Homs and Hamah do not', () => {
  expect(consonantsOf('Homs')).not.toBe(consonantsOf('Hamah'));
});

test('a place that a town on the map names already is not named twice', () => {
  const towns = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates: [37.17, 36.23] },
        properties: { name: 'Aleppo', rank: 2 },
      },
    ],
  };
  const isNamed = namesOf(towns);
  expect(isNamed(point(37.16, 36.2, { label: 'Aleppo town' }))).toBe(true);
  expect(isNamed(point(37.16, 36.2, { label: 'Hreitan town' }))).toBe(false);
  expect(isNamed(point(38, 36.2, { label: 'Aleppo town' }))).toBe(false);
});

test('the box around nothing is the earth', () => {
  expect(boxAround([]).west).toBe(-180);
  expect(boxAround([point(1, 2), point(3, -4)])).toEqual({ west: 1, south: -4, east: 3, north: 2 });
});
