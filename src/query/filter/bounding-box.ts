import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import type { Compilation, Transform } from '../compile/compilation.js';
import type { Parameter } from '../read/parameter.js';

const [WEST, SOUTH, EAST, NORTH] = [0, 1, 2, 3] as const;

/** Description of the filter field in the schema. */
export const BOX_SYNTAX =
  'Bounding box in degrees, WGS 84: west, south, east, north (RFC 7946, section 5). If west is greater than east, the box crosses the 180th meridian.';

const isBox = (degrees: readonly number[]): boolean => {
  const [west = NaN, south = NaN, east = NaN, north = NaN] = degrees;
  return (
    degrees.length === 4 &&
    [west, east].every((longitude) => longitude >= -180 && longitude <= 180) &&
    south >= -90 &&
    north <= 90 &&
    south <= north
  );
};

const box: Transform = (value, path) => {
  const degrees = value as readonly number[];
  if (isBox(degrees)) return degrees;
  throw UserError.of({
    code: 'INVALID_NUMBER',
    path,
    message: `[${degrees.join(', ')}] is not a box.`,
    hint: 'Expected four numbers in degrees: west and east from −180 to 180, south and north from −90 to 90, with south not above north, e.g. [35.7, 32.3, 42.4, 37.3].',
  });
};

/** The condition that a position lies inside a box on the earth, or on its edge. */
export function withinBox(
  position: Cypher.Expr,
  given: Parameter,
  compilation: Compilation,
): Cypher.Predicate {
  const degrees = compilation.parameter(given, box);
  const corner = (longitude: number, latitude: number) =>
    Cypher.point(
      new Cypher.Map({
        longitude: Cypher.listIndex(degrees, longitude),
        latitude: Cypher.listIndex(degrees, latitude),
      }),
    );
  // The builder does not accept a boolean function as a predicate.
  return Cypher.eq(Cypher.point.withinBBox(position, corner(WEST, SOUTH), corner(EAST, NORTH)), Cypher.true);
}
