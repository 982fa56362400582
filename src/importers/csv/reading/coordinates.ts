import { angles, LATITUDE, LONGITUDE } from '../cells/angle.js';
import { numbersFromZero } from '../cells/number.js';
import { gridReferences, latitudeLongitude, type Point } from '../cells/point.js';
import type { Path } from '../mapping/mapping-source.js';
import type { GivenLargerPlace } from '../mapping/place.js';
import type { Compilation } from './compilation.js';
import { single, type Value } from './value.js';

/** The position of a place, in any of the notations. */
export function coordinates(given: GivenLargerPlace, path: Path, compilation: Compilation): Value<Point> {
  const latitude = single(given.latitude, [...path, 'latitude'], angles(LATITUDE), compilation);
  const longitude = single(given.longitude, [...path, 'longitude'], angles(LONGITUDE), compilation);
  const pair = single(
    given.latitudeLongitude,
    [...path, 'latitudeLongitude'],
    latitudeLongitude,
    compilation,
  );
  const square = single(given.mgrs, [...path, 'mgrs'], gridReferences, compilation);
  const marks = compilation.numberMarks(
    typeof given.uncertaintyMeters === 'object' ? given.uncertaintyMeters : {},
  );
  const radius = single(
    given.uncertaintyMeters,
    [...path, 'uncertaintyMeters'],
    numbersFromZero(marks),
    compilation,
  );
  checkOneNotation(given, path, compilation);

  return {
    column: latitude.column || pair.column || square.column,
    read(row) {
      const [north, east] = [latitude.read(row), longitude.read(row)];
      if ((north === null) !== (east === null)) {
        const [lacking, other] = north === null ? [latitude, 'latitude'] : [longitude, 'longitude'];
        row.missing(lacking.column, `Expected a ${other}, because the other coordinate is given.`);
        return null;
      }
      const own = north === null || east === null ? null : { latitude: north, longitude: east };
      const point = own ?? pair.read(row) ?? square.read(row);
      const uncertaintyMeters = radius.read(row);
      return point && uncertaintyMeters !== null ? { ...point, uncertaintyMeters } : point;
    },
  };
}

function checkOneNotation(given: GivenLargerPlace, path: Path, compilation: Compilation): void {
  const { latitude, longitude, latitudeLongitude: pair, mgrs } = given;
  const notations = [latitude ?? longitude, pair, mgrs].filter((one) => one !== undefined);
  if (notations.length > 1) {
    compilation.problem(
      path,
      'Its coordinates are given more than once.',
      'Expected latitude and longitude, or latitudeLongitude, or mgrs.',
    );
  }
  if ((latitude === undefined) !== (longitude === undefined)) {
    compilation.problem(path, 'It has only one of latitude and longitude.', 'Expected both or neither.');
  }
  if (notations.length === 0 && given.uncertaintyMeters !== undefined) {
    compilation.problem(
      [...path, 'uncertaintyMeters'],
      'There are no coordinates that could be uncertain.',
      'Expected latitude and longitude, latitudeLongitude or mgrs beside it.',
    );
  }
}
