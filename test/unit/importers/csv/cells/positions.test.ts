import fc from 'fast-check';
import mgrs from 'mgrs';
import { angles, LATITUDE, LONGITUDE } from '../../../../../src/importers/csv/cells/angle.js';
import { gridReferences, latitudeLongitude } from '../../../../../src/importers/csv/cells/point.js';

/** Whole seconds, so that degrees, minutes and seconds hold them as they are. */
const seconds = (most: number) => fc.integer({ min: -most * 3600, max: most * 3600 });
const latitude = (text: string): number => angles(LATITUDE).inTable(text);

function inDegrees(all: number, [positive, negative]: readonly [string, string], form: string): string {
  const size = Math.abs(all);
  const parts = [Math.floor(size / 3600), Math.floor((size % 3600) / 60), size % 60];
  return `${form.replace(/D|M|S/g, (part) => String(parts['DMS'.indexOf(part)]))}${all < 0 ? negative : positive}`;
}

test('any position in degrees, minutes and seconds is read as that position', () => {
  const forms = [`D°M'S"`, `D° M′ S″ `, 'D M S ', 'D:M:S', 'DdMmSs'];
  fc.assert(
    fc.property(seconds(90), seconds(180), fc.constantFrom(...forms), (north, east, form) => {
      expect(latitude(inDegrees(north, ['N', 'S'], form))).toBeCloseTo(north / 3600, 8);
      expect(angles(LONGITUDE).inTable(inDegrees(east, ['E', 'W'], form))).toBeCloseTo(east / 3600, 8);
    }),
  );
});

test('any pair of decimal degrees is read, with a point or a comma', () => {
  fc.assert(
    fc.property(seconds(90), seconds(180), (north, east) => {
      const [one, other] = [(north / 3600).toFixed(5), (east / 3600).toFixed(5)];
      const point = { latitude: Number(one), longitude: Number(other) };
      const comma = (text: string) => text.replace('.', ',');
      expect(latitudeLongitude.inTable(`${one}, ${other}`)).toEqual(point);
      expect(latitudeLongitude.inTable(`${one},${other}`)).toEqual(point);
      expect(latitudeLongitude.inTable(`${comma(one)}; ${comma(other)}`)).toEqual(point);
      expect(latitudeLongitude.inTable(`${comma(one)} ${comma(other)}`)).toEqual(point);
    }),
  );
});

test('any position lies in the square of its grid reference, of any size', () => {
  const between = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(between(79), between(179), fc.integer({ min: 1, max: 5 }), (north, east, digits) => {
      const {
        latitude: lat,
        longitude,
        uncertaintyMeters = 0,
      } = gridReferences.inTable(mgrs.forward([east, north], digits));
      const metresNorth = (lat - north) * 111_320;
      const metresEast = (longitude - east) * 111_320 * Math.cos((north * Math.PI) / 180);
      // A degree is up to a hundredth longer or shorter than the mean, and positions are rounded to 0.1 m.
      expect(Math.hypot(metresNorth, metresEast)).toBeLessThanOrEqual(uncertaintyMeters * 1.02 + 2);
    }),
  );
});

test.each([
  ['36.34', 36.34],
  ['36,34', 36.34],
  ['-36.34', -36.34],
  ['−36.34', -36.34],
  ['S 36.34', -36.34],
  ['36.34°', 36.34],
  [`36°20.4'N`, 36.34],
  [`36°20'24"N`, 36.34],
  [`36º 20’ 24’’ S`, -36.34],
])('reads the latitude %s', (text, degrees) => {
  expect(latitude(text)).toBeCloseTo(degrees, 9);
});

test('a small s is seconds or nothing, never south', () => {
  expect(latitude('36d20m24s')).toBeCloseTo(36.34, 9);
  expect(() => latitude('36 20 24 s')).toThrow(/Expected a latitude/);
});

test.each([`36°20'24"N 43°07'48"E`, `36°20'24"N, 43°07'48"E`, `N36°20'24" E43°07'48"`, '36.34;43.13'])(
  'reads the pair %s',
  (text) => {
    expect(latitudeLongitude.inTable(text)).toEqual({ latitude: 36.34, longitude: 43.13 });
  },
);
