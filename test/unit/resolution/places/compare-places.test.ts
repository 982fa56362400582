import { PlaceKind } from '../../../../src/domain/places/kind.js';
import { candidateOf, MIN_SCORE, DEFAULT_SCORE } from '../../../../src/resolution/find/candidate.js';
import { namesIn } from '../../../../src/resolution/names/compare-names.js';
import { comparePlaces } from '../../../../src/resolution/places/compare-places.js';
import { kilometersBetween } from '../../../../src/resolution/places/kilometers.js';

const place = (id: string, name: string, more: object = {}) => ({
  id,
  names: namesIn([name]),
  kind: PlaceKind.TOWN,
  externalIds: [] as string[],
  location: null,
  uncertainty: 0,
  around: [],
  country: null,
  ...more,
});
const at = (latitude: number, longitude: number) => ({ location: { latitude, longitude } });

function score(one: ReturnType<typeof place>, other: ReturnType<typeof place>): number {
  const reasons = comparePlaces(one, other);
  return reasons ? candidateOf(one.id, other.id, reasons).score : 0;
}

test('an article of one side suffices together with nearness, not alone', () => {
  expect(score(place('a', 'Raqqa'), place('b', 'Ar Raqqah'))).toBeLessThan(DEFAULT_SCORE);
  expect(
    score(place('a', 'Raqqa', at(35.95, 39)), place('b', 'Ar Raqqah', at(35.95, 39.01))),
  ).toBeGreaterThan(DEFAULT_SCORE);
});

test('places of one name that lie far apart are not proposed, unless that far is not known', () => {
  const [one, other] = [place('a', 'Al Taybah', at(34.9, 36.5)), place('b', 'Al Taybah', at(32.5, 36.2))];
  expect(score(one, other)).toBeLessThan(DEFAULT_SCORE);
  expect(score({ ...one, uncertainty: 300 }, other)).toBeGreaterThan(DEFAULT_SCORE);
});

test('a town and a province of one name, or in two countries, are two', () => {
  const town = place('a', 'Tripoli', { around: ['lb'], country: 'lb' });
  expect(score(town, place('b', 'Tripoli', { kind: PlaceKind.PROVINCE }))).toBeLessThan(DEFAULT_SCORE);
  expect(score(town, place('b', 'Tripoli', { around: ['ly'], country: 'ly' }))).toBeLessThan(DEFAULT_SCORE);
  expect(score(town, place('lb', 'Tripoli'))).toBeLessThan(MIN_SCORE);
});

test('kilometres are those of the earth', () => {
  const damascus = { latitude: 33.5138, longitude: 36.2765 };
  const aleppo = { latitude: 36.2021, longitude: 37.1343 };
  expect(kilometersBetween(damascus, aleppo)).toBeCloseTo(309, 0);
  expect(
    kilometersBetween({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 }),
  ).toBeCloseTo(22.2, 0);
});
