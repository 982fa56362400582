import type { Polygon } from 'geojson';

const METRES_PER_DEGREE = 111_320;
const CORNERS = 48;

/** Everything within so many metres of a position, about. */
export function circleArea(longitude: number, latitude: number, metres: number): Polygon {
  const north = metres / METRES_PER_DEGREE;
  const east = north / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  const ring = Array.from({ length: CORNERS + 1 }, (_, index) => {
    const angle = ((index % CORNERS) / CORNERS) * 2 * Math.PI;
    return [longitude + Math.cos(angle) * east, latitude + Math.sin(angle) * north];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
