import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Box } from './box.js';

type Shape = Polygon | MultiPolygon;

const partsOf = (shape: Shape): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Of each part, so that islands at the other end of the world do not stretch it. */
export const boxesOf = (shape: Shape): Box[] =>
  partsOf(shape).map(([ring = []]) =>
    ring.reduce(
      ({ west, south, east, north }, [x = 0, y = 0]) => ({
        west: Math.min(west, x),
        south: Math.min(south, y),
        east: Math.max(east, x),
        north: Math.max(north, y),
      }),
      { west: 180, south: 90, east: -180, north: -90 },
    ),
  );

/** Whether a position lies in an area, by the number of borders to its east (ray casting). */
export const isInside = (shape: Shape, longitude: number, latitude: number): boolean =>
  partsOf(shape).some((rings) => rings.filter((ring) => crosses(ring, longitude, latitude)).length % 2 === 1);

function crosses(ring: readonly Position[], longitude: number, latitude: number): boolean {
  let inside = false;
  let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    if (
      y > latitude !== beforeY > latitude &&
      longitude < ((beforeX - x) * (latitude - y)) / (beforeY - y) + x
    )
      inside = !inside;
    [beforeX, beforeY] = [x, y];
  }
  return inside;
}
