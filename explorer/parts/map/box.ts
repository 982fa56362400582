/** A part of the map, in degrees; if west is greater than east, it crosses the 180th meridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const WHOLE_TURN = 360;

/** Wraps a longitude of the endless map to −180 to 180. */
const wrapped = (longitude: number): number =>
  ((((longitude + 180) % WHOLE_TURN) + WHOLE_TURN) % WHOLE_TURN) - 180;

/** As in a URL and in the API: west, south, east, north. */
export function boxText({ west, south, east, north }: Box): string {
  const isAllAround = east - west >= WHOLE_TURN;
  return [
    isAllAround ? -180 : wrapped(west),
    Math.max(south, -90),
    isAllAround ? 180 : wrapped(east),
    Math.min(north, 90),
  ]
    .map((degrees) => degrees.toFixed(3))
    .join(',');
}

/** Parses it from a URL; null if invalid. */
export function readBox(text: string | null): Box | null {
  const [west, south, east, north] = (text ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north].every(Number.isFinite) ? { west, south, east, north } : null;
}
