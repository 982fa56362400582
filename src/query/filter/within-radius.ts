import Cypher from '@neo4j/cypher-builder';
import { UserError } from '../../errors/user-error.js';
import type { Compilation, Transform } from '../compile/compilation.js';
import type { Parameter } from '../read/parameter.js';
import type { CompiledFilter } from './filter-compiler.js';

interface Circle {
  readonly latitude?: Parameter;
  readonly longitude?: Parameter;
  readonly radiusMeters?: Parameter;
}

const within =
  (least: number, most: number, expected: string): Transform =>
  (value, path) => {
    const number = value as number;
    if (number >= least && number <= most) return number;
    throw UserError.of({
      code: 'INVALID_NUMBER',
      path,
      message: `${number} is out of range.`,
      hint: `Expected ${expected}.`,
    });
  };

const latitude = within(-90, 90, 'degrees north, −90 to 90');
const longitude = within(-180, 180, 'degrees east, −180 to 180');
const radius = within(Number.MIN_VALUE, Number.MAX_VALUE, 'metres, above 0');

/** The condition that a position lies inside a circle on the earth. */
export function withinRadius(
  position: Cypher.Expr,
  circle: Circle,
  compilation: Compilation,
): Partial<CompiledFilter> {
  const middle = Cypher.point(
    new Cypher.Map({
      latitude: compilation.parameter(circle.latitude as Parameter, latitude),
      longitude: compilation.parameter(circle.longitude as Parameter, longitude),
    }),
  );
  const distance = Cypher.point.distance(position, middle);
  return {
    conditions: [Cypher.lte(distance, compilation.parameter(circle.radiusMeters as Parameter, radius))],
  };
}
