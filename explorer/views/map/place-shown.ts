/** A place with how many events are there. */
export interface PlaceCounted {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly events: number;
}

/** One whose position is known. */
export interface PlaceShown extends PlaceCounted {
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly uncertaintyMeters: number | null;
  };
}

/** A part of the map, in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** As it stands in an address. */
export const boxText = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map((degrees) => degrees.toFixed(3)).join(',');

/** Out of an address; null where it is none. */
export function readBox(text: string | null): Box | null {
  const [west, south, east, north] = (text ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north].every(Number.isFinite) ? { west, south, east, north } : null;
}

export const within = (
  { west, south, east, north }: Box,
  { location: { latitude, longitude } }: PlaceShown,
): boolean => latitude >= south && latitude <= north && longitude >= west && longitude <= east;
